// Writes one line of a bank's statement as a payment on its bill, once.
import { paymentNoOf, type RecordedLine } from '@domain/billing/bank-statements/recorded-line'
import type { KnownEntry } from '@domain/billing/bank-statements/statement-entry'
import { accountOf } from '@domain/billing/bills/bill-account'
import type { Bill } from '@domain/billing/bills/bill-record'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { PaidEntry } from '@domain/billing/ledger/money-ledger'
import type { ActionInput, ActionOutput } from '@domain/registry'
import { sumsNow } from '../bills/bill-view'
import type { BillWithFacts } from '../bills/find-bill-with-facts'
import { syncBill } from '../bills/sync-bill'
import { claimLineAnew } from '../collections/statement-lines'
import type { RecordedPayment } from '../payments/tell-of-payments'
import type { LineStanding } from './find-recorded-lines'

type Wish = ActionInput<'billing.recordStatementLines'>['lines'][number]
type Told = ActionOutput<'billing.recordStatementLines'>['results'][number]

export interface PayableLine {
  readonly wish: Wish
  readonly entry: KnownEntry
  readonly found: BillWithFacts
}

interface Paying extends PayableLine {
  /** As it is claimed where nobody recorded it before. */
  readonly claim: RecordedLine
  /** Who has it, since it was claimed. */
  readonly standing: LineStanding | undefined
  readonly now: number
}

export interface PaidLine {
  readonly told: Told
  /** As it stands then: the next line is compared with that. */
  readonly bill: StoredBill
  /** What stands on the bill by this line, now or already: its family is told once. */
  readonly payment: RecordedPayment | null
}

export async function payFromLine(paying: Paying): Promise<PaidLine> {
  const { wish, entry, found, standing, now } = paying
  const claimed = await claimedLine(paying)
  const told = (bill: StoredBill, outcome: Told['outcome'], line: RecordedLine | undefined): PaidLine => {
    const { toPayFen, toReturnFen } = sumsNow(bill)
    const { lineId, billId } = wish
    const stands = line !== undefined && (outcome === 'WRITTEN' || outcome === 'ALREADY')
    const payment = stands ? { pupilId: bill.pupilId, paymentNo: line.paymentNo, on: line.on } : null
    return { told: { lineId, billId, outcome, amountFen: entry.amountFen, toPayFen, toReturnFen }, bill, payment }
  }
  if (typeof claimed === 'string') return told(found.bill, claimed, standing?.line)
  const paid = paidEntry(claimed, now)
  let repeated = false
  const bill = await syncBill(found, now, (current) => {
    repeated = isThere(current, paid)
    const isWithin = entry.amountFen <= accountOf(current).toPayFen
    return !repeated && (isWithin || wish.mayExceed) ? { entries: [paid] } : {}
  })
  if (bill === null) throw new TypeError('a bill that was just there')
  if (repeated) return told(bill, 'ALREADY', claimed)
  return told(bill, isThere(bill, paid) ? 'WRITTEN' : 'OVER', claimed)
}

/** The claim to pay by; or why not. */
async function claimedLine({ wish, claim, standing, now }: Paying): Promise<RecordedLine | 'ALREADY' | 'TAKEN'> {
  if (standing === undefined) throw new TypeError('a line that was just claimed')
  const { line } = standing
  const isOwn = line.billId === wish.billId
  if (standing.standing === 'STANDS') return isOwn ? 'ALREADY' : 'TAKEN'
  // Claimed for this bill and not written yet, perhaps by this very request: writing it twice is writing it once.
  if (standing.standing === 'BUSY') return isOwn ? line : 'TAKEN'
  const turn = line.turn + 1
  const anew = { ...claim, turn, paymentNo: paymentNoOf(line._id, turn), at: now }
  return (await claimLineAnew(line, anew)) ? anew : 'TAKEN'
}

function paidEntry({ _id, paymentNo, amountFen, on, recordedBy }: RecordedLine, now: number): PaidEntry {
  const about = { paymentNo, channel: 'BANK', amountFen, on } as const
  return { type: 'PAID', ...about, at: now, recordedBy, evidence: null, statementLineId: _id }
}

function isThere({ money }: Bill, { paymentNo }: PaidEntry): boolean {
  return money.some((entry) => entry.type === 'PAID' && entry.paymentNo === paymentNo)
}
