// The collection payments: each started once and settled once, in whatever order news comes.
import type { PaidEntry } from '@domain/billing/ledger/money-ledger'
import type { Payment } from '@domain/billing/payments/payment-record'
import type { Troubled } from '@domain/billing/payments/payment-trouble'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { paymentsFates } from './fates/payments-fates'

/** _id: the number of the payment, as the gateway knows it. */
export const payments = defineCollection<Payment>({
  name: 'payments',
  fates: paymentsFates,
  indexes: [
    index('bill', ['billId']),
    index('toAsk', ['askAt']),
    index('troubled', ['schoolId', 'trouble.at']),
    index('school', ['schoolId', 'startedOn', '_id']),
  ],
})

export async function readPayment(paymentNo: string): Promise<Payment | null> {
  const [payment] = await payments.find({ _id: paymentNo }, { limit: 1 })
  return payment ?? null
}

/** False when it is there already. */
export function insertPayment(payment: Payment): Promise<boolean> {
  return payments.insert(payment)
}

/** False when it was closed meanwhile, or has one already. */
export function keepPrepay(paymentNo: string, prepay: string): Promise<boolean> {
  return payments.updateOne({ _id: paymentNo, state: 'OPEN', prepay: null }, { $set: { prepay } })
}

/** Gives up one that never got anything to pay with; false when it did, or is not open. */
export function abandonPayment(paymentNo: string): Promise<boolean> {
  return payments.updateOne({ _id: paymentNo, state: 'OPEN', prepay: null }, { $set: { state: 'CLOSED', askAt: null } })
}

/** Money that came in counts whatever the record said before. */
export async function markPaid(paymentNo: string, { amountFen, at }: PaidEntry): Promise<void> {
  const paid = { state: 'PAID', paidFen: amountFen, paidAt: at, askAt: null, trouble: null }
  await payments.updateOne({ _id: paymentNo, state: { $ne: 'PAID' } }, { $set: paid })
}

export async function markClosed(paymentNo: string): Promise<void> {
  await payments.updateOne(
    { _id: paymentNo, state: { $ne: 'PAID' } },
    { $set: { state: 'CLOSED', askAt: null, trouble: null } },
  )
}

/** Payments nobody has heard the end of, whoever waits longest first. */
export function findPaymentsToAsk(now: number, limit: number): Promise<readonly Payment[]> {
  return payments.aggregate<Payment>([{ $match: { askAt: { $lte: now } } }, { $sort: { askAt: 1 } }, { $limit: limit }])
}

export async function askLater(paymentNo: string, askAt: number): Promise<void> {
  await payments.updateOne({ _id: paymentNo, askAt: { $ne: null } }, { $set: { askAt } })
}

/** Keeps why the gateway refused, unless the money has come in meanwhile. */
export async function markTrouble(paymentNo: string, { state, askAt, trouble }: Troubled): Promise<void> {
  await payments.updateOne({ _id: paymentNo, state: { $ne: 'PAID' } }, { $set: { state, askAt, trouble } })
}

export function findPayments(paymentNos: readonly string[]): Promise<readonly Payment[]> {
  return payments.find({ _id: { $in: paymentNos } }, { limit: 1000 })
}

/** Adds `payments` to bills. */
export const paymentsOfBill: Stage = {
  $lookup: { from: payments.name, localField: '_id', foreignField: 'billId', as: 'payments' },
}

/** Adds the `payments` of one bill to any document. */
export function paymentsOfBillNamed(billId: string): Stage {
  return { $lookup: { from: payments.name, let: {}, pipeline: [{ $match: { billId } }], as: 'payments' } }
}

/** Adds `as` to schools: their payments, after `stages`. */
export function paymentsOfSchool(as: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: payments.name, as, local: '$_id', foreign: 'schoolId', stages })
}
