// Takes back an entry of a bill: decides, adds the counter-entry, tells the guardians.
import type { Bill } from '@domain/billing/bills/bill-record'
import { isReversible, moneySummary, standingEntries } from '@domain/billing/ledger/money-ledger'
import type { BillReversal, ConfirmedReversal } from '@domain/billing/reversals/reversal-record'
import { type Fen, fen } from '@domain/values/fen'
import { fail, ok, type Result } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIds } from '../../identity/collections/guardian-stages'
import { postNotices } from '../../request/outbox'
import type { FoundBill } from '../bills/find-bill-with-facts'
import { syncBill } from '../bills/sync-bill'
import { writeInBooks } from '../books/write-in-books'
import { counterEntry } from './counter-entry'
import { materialAmount } from './material-reversal'

export type Refusal =
  | { readonly code: 'NO_SUCH_ENTRY' | 'NOT_BY_HAND' }
  | { readonly code: 'RETURNED_ALREADY'; readonly returnedFen: number }

type About = Pick<BillReversal, 'kind' | 'number'>

/** The amount of the entry that may be taken back. */
export function reversibleAmount(bill: Bill, { kind, number }: About): Result<Fen, Refusal> {
  if (kind === 'MATERIAL') return materialAmount(bill, number)
  if (kind === 'PAYMENT') return paidAmount(bill.money, number)
  return returnedAmount(bill.money, number, kind === 'TWICE' ? 'TWICE_SETTLED' : 'RETURN_REVERSED')
}

function paidAmount(money: Bill['money'], paymentNo: string): Result<Fen, Refusal> {
  const paid = standingEntries(money).find((entry) => entry.type === 'PAID' && entry.paymentNo === paymentNo)
  if (paid?.type !== 'PAID') return fail({ code: 'NO_SUCH_ENTRY' })
  if (isReversible(money, { type: 'PAYMENT_REVERSED', paymentNo })) return ok(paid.amountFen)
  const along = moneySummary(money).payments.find((one) => one.paymentNo === paymentNo)
  const returnedFen = along?.returnedFen ?? fen(0)
  return returnedFen > 0 && paid.channel !== 'WECHAT'
    ? fail({ code: 'RETURNED_ALREADY', returnedFen })
    : fail({ code: 'NOT_BY_HAND' })
}

function returnedAmount(
  money: Bill['money'],
  refundNo: string,
  type: 'RETURN_REVERSED' | 'TWICE_SETTLED',
): Result<Fen, Refusal> {
  const standing = standingEntries(money)
  const of = type === 'RETURN_REVERSED' ? 'RETURNED' : 'RETURNED_TWICE'
  const isThere = standing.some((entry) => entry.type === of && entry.refundNo === refundNo)
  const promise = standing.find((entry) => entry.type === 'RETURN_PROMISED' && entry.refundNo === refundNo)
  if (!isThere || promise?.type !== 'RETURN_PROMISED') return fail({ code: 'NO_SUCH_ENTRY' })
  const about = type === 'TWICE_SETTLED' ? { type, refundNo } : { type, refundNo }
  return isReversible(money, about) ? ok(promise.amountFen) : fail({ code: 'NOT_BY_HAND' })
}

export function isReversedAs({ money, events }: Pick<Bill, 'money' | 'events'>, reversalNo: string): boolean {
  const isTold = money.some((entry) => 'reversalNo' in entry && entry.reversalNo === reversalNo)
  return isTold || events.some(({ id }) => id === reversalNo)
}

/** The bill with the counter-entry; decided anew on what stands, once, however often it is told. */
export async function reverseOnBill(found: FoundBill, confirmed: ConfirmedReversal): Promise<Result<Bill, Refusal>> {
  const { reversal, now } = confirmed
  let refused: Refusal | null = null
  const bill = await syncBill(found, now, (current) => {
    const amount = reversibleAmount(current, reversal)
    refused = amount.ok ? null : amount.error
    return amount.ok ? counterEntry(current, confirmed) : {}
  })
  if (bill === null) throw new TypeError('a bill that was just there')
  if (!isReversedAs(bill, reversal._id)) return fail(refused ?? { code: 'NO_SUCH_ENTRY' })
  await tellGuardians(reversal, now)
  return ok(bill)
}

/** The same in open books alone, where their figures rest on it. */
export async function reverseInBooks(
  found: FoundBill,
  confirmed: ConfirmedReversal,
): Promise<Result<Bill, Refusal | { readonly code: 'TERM_CLOSED' }>> {
  const { now } = confirmed
  return (
    (await writeInBooks({ ...found.bill, now }, () => reverseOnBill(found, confirmed))) ?? fail({ code: 'TERM_CLOSED' })
  )
}

/** Each guardian once: the other one may have paid. */
async function tellGuardians({ _id, pupilId }: BillReversal, now: number): Promise<void> {
  const guardians = await findGuardianIds(pupilId, dateAt(now))
  const about = { event: `reversed:${_id}`, kind: 'MONEY_REVERSED' as const, pupilId }
  await postNotices(
    guardians.map((personId) => ({ personId, ...about })),
    now,
  )
}

/** As asked for now; above the limit it waits in this form. */
export function askedReversal(
  { bill }: Pick<FoundBill, 'bill'>,
  about: Pick<BillReversal, '_id' | 'kind' | 'number' | 'amountFen' | 'reason' | 'askedBy' | 'askedAt'>,
): BillReversal {
  const { _id: billId, pupilId, planId, schoolId, districtId } = bill
  const place = { billId, pupilId, planId, schoolId, districtId }
  return { ...about, ...place, state: 'ASKED', decidedBy: null, decidedAt: null }
}
