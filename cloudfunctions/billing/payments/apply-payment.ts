// Applies WeChat Pay's news of a payment to the bill's ledger, once, in any order.
import { type PaidEntry, withEntry } from '@domain/billing/ledger/money-ledger'
import { factOf, type GatewayOrder } from '@domain/billing/payments/gateway-order'
import type { Payment } from '@domain/billing/payments/payment-record'
import { queryRefused, type Troubled } from '@domain/billing/payments/payment-trouble'
import { withPromises } from '@domain/billing/payments/promise-returns'
import { changeBill } from '../collections/bills'
import { markClosed, markPaid, markTrouble } from '../collections/payments'
import { closeOrder, queryOrder } from '../gateway/gateway-orders'

/** The payment as it stands afterwards. */
export async function applyPayment(payment: Payment, order: GatewayOrder | null, now: number): Promise<Payment> {
  const fact = factOf(payment, order, now)
  const untroubled = { ...payment, trouble: null }
  if (fact.kind === 'PAID') return enterPaid(payment, fact.entry, now)
  if (fact.kind === 'CLOSED') return closed(payment)
  if (fact.kind === 'EXPIRED') return (await closeOrder(payment)) ? closed(payment) : untroubled
  return untroubled
}

/** Queries the gateway for the payment's state. With `trouble`, when it refuses to say. */
export async function confirmWithGateway(payment: Payment, now: number): Promise<Payment> {
  const answer = await queryOrder(payment)
  if ('refused' in answer) return keepTrouble(payment, queryRefused(payment, answer.refused, now))
  return applyPayment(payment, answer.order, now)
}

/**
 * The bill first: should the process end between the two, the payment is still open and is asked about again. What came
 * in beyond what the bill asks for is promised back in the same step.
 */
async function enterPaid(payment: Payment, entry: PaidEntry, now: number): Promise<Payment> {
  const bill = await changeBill(payment.billId, (current) => {
    const money = withEntry(current.money, entry)
    const whole = withPromises({ ...current, money }, now)
    return whole === current.money ? null : { money: whole }
  })
  if (bill === null) throw new RangeError('a payment of a bill that is not there')
  await markPaid(payment._id, entry)
  return { ...payment, state: 'PAID', paidFen: entry.amountFen, paidAt: entry.at, askAt: null, trouble: null }
}

export async function keepTrouble(payment: Payment, troubled: Troubled): Promise<Payment> {
  await markTrouble(payment._id, troubled)
  return { ...payment, ...troubled }
}

async function closed(payment: Payment): Promise<Payment> {
  await markClosed(payment._id)
  return payment.state === 'PAID' ? payment : { ...payment, state: 'CLOSED', askAt: null, trouble: null }
}
