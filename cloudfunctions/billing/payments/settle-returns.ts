// Does for one bill what its returns need: promises, sends and asks after them.

import { accountOf } from '@domain/billing/bills/bill-account'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { type MoneyEntry, moneySummary, withEntry } from '@domain/billing/ledger/money-ledger'
import { nextReturnAt, type ReturnProgress, wechatReturns, withRefusal } from '@domain/billing/ledger/return-progress'
import type { Payment } from '@domain/billing/payments/payment-record'
import { withPromises } from '@domain/billing/payments/promise-returns'
import { DAY_MS } from '@domain/values/durations'
import { fen } from '@domain/values/fen'
import { dateAt } from '@domain/values/school-date'
import { changeBill, claimReturns, putOffReturns } from '../collections/bills'
import { findPayments } from '../collections/payments'
import { findRefund, type RefundAnswer, refundPayment } from '../gateway/gateway-refunds'
import { GatewayBusy } from '../gateway/pay-gateway'
import { entriesOf } from './apply-refund'

/** Longer than a run lasts: until then nobody returns the same money another way. */
const LEASE_MS = 60_000
/** WeChat did not answer: it may have taken a refund on, and until it says so nobody returns it another way. */
const UNKNOWN_MS = DAY_MS

/** True when something is stuck that was not before. Throws GatewayBusy once everything is put off. */
export async function settleReturns(bill: StoredBill, now: number): Promise<boolean> {
  const claimed = await claimReturns(bill, withPromises(bill, now), now + LEASE_MS)
  if (claimed === null) return false
  const { answers, fault } = await askForEach(claimed)
  const after = answers.length === 0 ? claimed : await enter(claimed, answers, now)
  const next = nextReturnAt(after.money, accountOf(after).unpromisedFen, now)
  const isUnknown = fault !== null
  await putOffReturns(after, isUnknown ? now + LEASE_MS : next, isUnknown ? now + UNKNOWN_MS : 0)
  if (isUnknown) throw fault
  return stuckIn(after) > stuckIn(bill)
}

function stuckIn({ money }: StoredBill): number {
  return wechatReturns(money).filter(({ step }) => step === 'REFUSED' || step === 'STUCK').length
}

interface Answered {
  readonly refundNo: string
  readonly answer: RefundAnswer
}

interface Asking {
  readonly answers: readonly Answered[]
  readonly fault: unknown
}

/** The first that gets no answer ends it: what came before is entered. */
async function askForEach({ money }: StoredBill): Promise<Asking> {
  const due = onePerPayment(wechatReturns(money).filter(isOpen))
  const answers: Answered[] = []
  if (due.length === 0) return { answers, fault: null }
  const made = await findPayments([...new Set(due.map(({ promise }) => promise.paymentNo))])
  for (const one of due) {
    const payment = made.find(({ _id }) => _id === one.promise.paymentNo)
    if (payment === undefined) continue
    try {
      answers.push({ refundNo: one.promise.refundNo, answer: await ask({ one, payment, money }) })
    } catch (fault) {
      return { answers, fault }
    }
  }
  return { answers, fault: null }
}

function isOpen({ step, acceptedOn, outcome }: ReturnProgress): boolean {
  if (step === 'FAILED') return false
  return step !== 'RETURNED' || (acceptedOn === null && outcome?.recordedBy === null)
}

const isToSend = ({ step }: ReturnProgress) => step === 'PROMISED' || step === 'REFUSED'

/** Two refunds of one payment are sent a minute apart: https://pay.weixin.qq.com/doc/v3/partner/4013163605 */
function onePerPayment(open: readonly ReturnProgress[]): readonly ReturnProgress[] {
  const isFirst = (one: ReturnProgress) =>
    open.find((other) => isToSend(other) && other.promise.paymentNo === one.promise.paymentNo) === one
  return open.filter((one) => !isToSend(one) || isFirst(one))
}

interface Question {
  readonly one: ReturnProgress
  readonly payment: Payment
  readonly money: readonly MoneyEntry[]
}

/** What WeChat has is asked after, never sent again: somebody may have settled it there by hand. */
function ask({ one, payment, money }: Question): Promise<RefundAnswer> {
  if (!isToSend(one)) return findRefund(payment, one.promise.refundNo)
  const paid = moneySummary(money).payments.find(({ paymentNo }) => paymentNo === payment._id)
  return refundPayment({ payment, paidFen: paid?.amountFen ?? fen(0), promise: one.promise })
}

async function enter(bill: StoredBill, answers: readonly Answered[], now: number): Promise<StoredBill> {
  const changed = await changeBill(
    bill._id,
    ({ money }) => {
      const told = answers.reduce<readonly MoneyEntry[]>(
        (entries, answered) => withAnswer(entries, answered, now),
        money,
      )
      return told === money ? null : { money: told }
    },
    bill,
  )
  return changed ?? bill
}

function withAnswer(money: readonly MoneyEntry[], { refundNo, answer }: Answered, now: number): readonly MoneyEntry[] {
  if ('refund' in answer) return entriesOf(money, answer.refund, now).reduce<readonly MoneyEntry[]>(withEntry, money)
  const one = wechatReturns(money).find(({ promise }) => promise.refundNo === refundNo)
  if (one === undefined || !isToSend(one)) return money
  return withRefusal(money, { type: 'RETURN_REFUSED', refundNo, on: dateAt(now), at: now, refusal: answer.refused })
}

export function isGatewaySilent(error: unknown): boolean {
  return error instanceof GatewayBusy
}
