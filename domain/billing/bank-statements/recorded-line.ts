// A bank statement line recorded as a payment: once, whatever file it stands in.
import type { Fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { type MoneyEntry, standingEntries } from '../ledger/money-ledger'

export interface RecordedLine {
  /** Of the school and the line itself: the same in every file. */
  readonly _id: string
  readonly schoolId: string
  readonly billId: string
  readonly pupilId: string
  readonly paymentNo: string
  readonly amountFen: Fen
  readonly on: SchoolDate
  /** Hex SHA-256 of the file, and the row in it. */
  readonly digest: string
  readonly row: number
  readonly recordedBy: string
  readonly at: number
  /** Grows when it is recorded anew, after the payment was taken back. */
  readonly turn: number
}

/** No request runs longer: whoever claimed a line before that and wrote nothing died on the way. */
const LONGEST_REQUEST_MS = 5 * 60_000

export function paymentNoOf(lineId: string, turn: number): string {
  return turn === 1 ? `B${lineId}` : `B${lineId}-${turn}`
}

/** STANDS: the payment is in the ledger. FREE: it was taken back, or never written. BUSY: perhaps this very moment. */
export function standingOf(
  { paymentNo, at }: RecordedLine,
  money: readonly MoneyEntry[] | undefined,
  now: number,
): 'STANDS' | 'FREE' | 'BUSY' {
  const isPaid = (entry: MoneyEntry) => entry.type === 'PAID' && entry.paymentNo === paymentNo
  if (money !== undefined && standingEntries(money).some(isPaid)) return 'STANDS'
  const wasWritten = money?.some(isPaid) ?? false
  return wasWritten || now - at > LONGEST_REQUEST_MS ? 'FREE' : 'BUSY'
}
