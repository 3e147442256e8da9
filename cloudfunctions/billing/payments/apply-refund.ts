// Sends the refunds a bill owes along the original payment and records their outcome.
import type { Bill } from '@domain/billing/bills/bill-record'
import { type MoneyEntry, moneySummary, type ReturnPromised, withEntry } from '@domain/billing/bills/money-ledger'
import { fen } from '@domain/values/fen'
import { dateAt } from '@domain/values/school-date'
import { changeBill } from '../collections/bills'
import { findPayments } from '../collections/payments'
import type { GatewayRefund } from './gateway-messages'
import { findRefund, refundPayment } from './gateway-refunds'

/** Records a refund's outcome, or that it is stuck. A refund in progress or never promised changes nothing. */
export async function applyRefund(billId: string, refund: GatewayRefund, now: number): Promise<void> {
  if (refund.status === 'PROCESSING') return
  await changeBill(billId, ({ money }) => {
    const promise = money.find((entry) => entry.type === 'RETURN_PROMISED' && entry.refundNo === refund.refundNo)
    // A different amount than promised is not our refund: the daily comparison will show it.
    if (promise?.type !== 'RETURN_PROMISED' || promise.amountFen !== refund.amountFen) return null
    const settled = withEntry(money, entryOf(refund, now))
    return settled === money ? null : { money: settled }
  })
}

function entryOf({ refundNo, status, doneAt }: GatewayRefund, now: number): MoneyEntry {
  const at = doneAt ?? now
  if (status === 'ABNORMAL') return { type: 'RETURN_STUCK', refundNo, on: dateAt(at), at }
  const type = status === 'SUCCESS' ? 'RETURNED' : 'RETURN_FAILED'
  return { type, refundNo, on: dateAt(at), at, recordedBy: null }
}

/** Safe to repeat: a promise and its refund share one number. */
export async function sendReturns(bill: Bill, now: number): Promise<void> {
  const { open, stuck, payments } = moneySummary(bill.money)
  const wechat = payments.filter(({ channel }) => channel === 'WECHAT').map(({ paymentNo }) => paymentNo)
  const due = open.filter(({ paymentNo }) => wechat.includes(paymentNo))
  if (due.length === 0) return
  const made = await findPayments([...new Set(due.map(({ paymentNo }) => paymentNo))])
  for (const promise of due) {
    const payment = made.find(({ _id }) => _id === promise.paymentNo)
    if (payment === undefined) continue
    if (stuck.includes(promise)) await askAfter(bill, { promise, payment }, now)
    else await sendReturn(bill, { promise, payment }, now)
  }
}

interface Sending {
  readonly promise: ReturnPromised
  readonly payment: Parameters<typeof refundPayment>[0]['payment']
}

async function sendReturn(bill: Bill, { promise, payment }: Sending, now: number): Promise<void> {
  const paid = moneySummary(bill.money).payments.find(({ paymentNo }) => paymentNo === promise.paymentNo)
  const refund = await refundPayment({ payment, paidFen: paid?.amountFen ?? fen(0), promise })
  if (refund !== null) await applyRefund(bill._id, refund, now)
}

/** One that was stuck is not sent again: somebody may have settled it at WeChat, and that counts. */
async function askAfter(bill: Bill, { promise, payment }: Sending, now: number): Promise<void> {
  const refund = await findRefund(payment, promise.refundNo)
  if (refund !== null) await applyRefund(bill._id, refund, now)
}
