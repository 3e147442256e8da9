// A bill's ledger: appends payments and refunds, adds them up, plans refunds per payment.
import { type Fen, fen, sumFen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { isReturnNote, type ReturnNote } from './return-entries'

/** WECHAT: into the school's own merchant account. BANK and CASH: as the school's finance clerk recorded it, with evidence. */
export const PAYMENT_CHANNELS = ['WECHAT', 'BANK', 'CASH'] as const
export type PaymentChannel = (typeof PAYMENT_CHANNELS)[number]

export interface PaidEntry {
  readonly type: 'PAID'
  /** The number of the payment: the same payment told twice is one entry. */
  readonly paymentNo: string
  readonly channel: PaymentChannel
  readonly amountFen: Fen
  /** The day the money came in, in Shanghai. */
  readonly on: SchoolDate
  readonly at: number
  /** The clerk who recorded it; null for WeChat. */
  readonly recordedBy: string | null
  /** File id of the slip or receipt; null for WeChat, and where a line of a bank's statement says it. */
  readonly evidence: string | null
  /** The line of a bank's statement it was recorded from. */
  readonly statementLineId?: string
}

/** A refund is promised before it is sent, so that two requests can never refund the same fen. */
export interface ReturnPromised {
  readonly type: 'RETURN_PROMISED'
  readonly refundNo: string
  /** The payment it goes back along: always to whoever paid, by the way it came. */
  readonly paymentNo: string
  readonly amountFen: Fen
  readonly at: number
}

/** The gateway cannot deliver it, such as to a closed card: it stays promised until a clerk returns it another way. */
export interface ReturnStuck {
  readonly type: 'RETURN_STUCK'
  readonly refundNo: string
  readonly on: SchoolDate
  readonly at: number
}

/** How a refund reached the family when it could not go back the way it came. */
export interface ReturnInstead {
  readonly channel: Exclude<PaymentChannel, 'WECHAT'>
  /** File id of the slip. */
  readonly evidence: string
}

export interface ReturnSettled {
  readonly type: 'RETURNED' | 'RETURN_FAILED'
  readonly refundNo: string
  readonly on: SchoolDate
  readonly at: number
  /** The clerk who recorded it; null for WeChat. */
  readonly recordedBy: string | null
  readonly instead?: ReturnInstead
}

/**
 * Why an entry was wrong; no free words, which might name another child. WRONG_PIECES: of material. GIVEN_BACK and WRITTEN_OFF:
 * what became of money the family had twice.
 */
export const REVERSAL_REASONS = [
  'WRONG_CHILD',
  'WRONG_AMOUNT',
  'TWICE',
  'NOT_MOVED',
  'WRONG_PIECES',
  'GIVEN_BACK',
  'WRITTEN_OFF',
] as const
export type ReversalReason = (typeof REVERSAL_REASONS)[number]

interface Reversed {
  /** The number of the counter-entry: told twice it is one. */
  readonly reversalNo: string
  readonly amountFen: Fen
  readonly on: SchoolDate
  readonly at: number
  readonly recordedBy: string
  /** The second person, where the amount asked for one. */
  readonly confirmedBy: string | null
  readonly reason: ReversalReason
}

/** A payment recorded by mistake never came in; what was promised back along it is void. */
export interface PaymentReversed extends Reversed {
  readonly type: 'PAYMENT_REVERSED'
  readonly paymentNo: string
}

/** A return recorded by mistake was never handed over: it is owed as it was before. */
export interface ReturnReversed extends Reversed {
  readonly type: 'RETURN_REVERSED'
  readonly refundNo: string
}

/** The family had it twice, by the school and by WeChat: it gave one back, or the school bears it. */
export interface TwiceSettled extends Reversed {
  readonly type: 'TWICE_SETTLED'
  readonly refundNo: string
}

export type MoneyReversal = PaymentReversed | ReturnReversed | TwiceSettled
export type StandingEntry = PaidEntry | ReturnPromised | ReturnStuck | ReturnSettled | ReturnNote
export type MoneyEntry = StandingEntry | MoneyReversal

/** What is left once each counter-entry has taken back what it is about. */
export function standingEntries(entries: readonly MoneyEntry[]): readonly StandingEntry[] {
  let standing: StandingEntry[] = []
  for (const entry of entries) {
    if (entry.type === 'PAYMENT_REVERSED') standing = withoutPayment(standing, entry.paymentNo)
    else if (entry.type === 'RETURN_REVERSED') standing = without(standing, entry, ['RETURNED', 'RETURNED_TWICE'])
    else if (entry.type === 'TWICE_SETTLED') standing = without(standing, entry, ['RETURNED_TWICE'])
    else standing.push(entry)
  }
  return standing
}

/** What the school never handed over came once, by WeChat, which says so again when asked. */
function without(
  standing: readonly StandingEntry[],
  { refundNo }: Pick<ReturnReversed, 'refundNo'>,
  types: readonly StandingEntry['type'][],
): StandingEntry[] {
  return standing.filter((one) => one.type === 'PAID' || one.refundNo !== refundNo || !types.includes(one.type))
}

function withoutPayment(standing: readonly StandingEntry[], paymentNo: string): StandingEntry[] {
  const along = (one: StandingEntry) => 'paymentNo' in one && one.paymentNo === paymentNo
  const refunds = new Set(standing.filter(along).map((one) => ('refundNo' in one ? one.refundNo : '')))
  return standing.filter((one) => !along(one) && !('refundNo' in one && refunds.has(one.refundNo)))
}

export interface PaymentSummary extends Pick<PaidEntry, 'paymentNo' | 'channel' | 'amountFen' | 'on'> {
  /** Promised or sent back, failed promises left out. */
  readonly returningFen: Fen
  readonly returnedFen: Fen
}

export interface MoneySummary {
  readonly paidFen: Fen
  /** Promised, whether sent yet or not. */
  readonly returningFen: Fen
  readonly returnedFen: Fen
  /** paid − returning ≥ 0: what the school keeps once every promise is sent. */
  readonly heldFen: Fen
  readonly payments: readonly PaymentSummary[]
  /** Promises neither sent nor failed, oldest first. */
  readonly open: readonly ReturnPromised[]
  /** Those of the open ones that the gateway could not deliver. */
  readonly stuck: readonly ReturnPromised[]
}

export function moneySummary(told: readonly MoneyEntry[]): MoneySummary {
  const entries = standingEntries(told)
  const settled = new Map(entries.flatMap((entry) => (isOutcome(entry) ? [[entry.refundNo, entry.type] as const] : [])))
  const stuck = new Set(entries.flatMap((entry) => (entry.type === 'RETURN_STUCK' ? [entry.refundNo] : [])))
  const promised = entries.filter((entry) => entry.type === 'RETURN_PROMISED')
  const going = promised.filter(({ refundNo }) => settled.get(refundNo) !== 'RETURN_FAILED')
  const returned = going.filter(({ refundNo }) => settled.get(refundNo) === 'RETURNED')
  const open = going.filter(({ refundNo }) => !settled.has(refundNo))
  const payments = entries.flatMap((entry) => (entry.type === 'PAID' ? [entry] : []))
  const amountOf = (list: readonly ReturnPromised[], paymentNo: string) =>
    sumFen(list.filter((one) => one.paymentNo === paymentNo).map(({ amountFen }) => amountFen))
  const paidFen = sumFen(payments.map(({ amountFen }) => amountFen))
  const returningFen = sumFen(going.map(({ amountFen }) => amountFen))
  return {
    paidFen,
    returningFen,
    returnedFen: sumFen(returned.map(({ amountFen }) => amountFen)),
    heldFen: fen(paidFen - returningFen),
    payments: payments.map(({ paymentNo, channel, amountFen, on }) => ({
      paymentNo,
      channel,
      amountFen,
      on,
      returningFen: amountOf(going, paymentNo),
      returnedFen: amountOf(returned, paymentNo),
    })),
    open,
    stuck: open.filter(({ refundNo }) => stuck.has(refundNo)),
  }
}

/** A refund's final outcome: sent or failed. A stuck refund has none yet. */
export function isOutcome(entry: MoneyEntry): entry is ReturnSettled {
  return entry.type === 'RETURNED' || entry.type === 'RETURN_FAILED'
}

/** Recording the same fact again adds nothing: a payment, promise or outcome has one entry that stands. */
export function withEntry(entries: readonly MoneyEntry[], entry: MoneyEntry): readonly MoneyEntry[] {
  if (isMoneyReversal(entry)) return withReversal(entries, entry)
  if (isVoid(entries, entry)) return entries
  const isSaid = toldSince(entries, entry).some((one) => !isMoneyReversal(one) && saysAlready(one, entry))
  if (!isSaid) return [...entries, entry]
  return isOpenAgain(entries, entry) ? [...entries, entry] : entries
}

/** Delivered twice once more, after the school's own return was taken back and recorded anew, is news. */
function toldSince(entries: readonly MoneyEntry[], entry: StandingEntry): readonly MoneyEntry[] {
  if (entry.type !== 'RETURNED_TWICE') return entries
  const isReversal = entries.map((one) => one.type === 'RETURN_REVERSED' && one.refundNo === entry.refundNo)
  return entries.slice(isReversal.lastIndexOf(true) + 1)
}

/** Only what stands can be taken back, and each counter-entry counts once. */
function withReversal(entries: readonly MoneyEntry[], entry: MoneyReversal): readonly MoneyEntry[] {
  const isTold = entries.some((one) => 'reversalNo' in one && one.reversalNo === entry.reversalNo)
  return isTold || !isReversible(entries, entry) ? entries : [...entries, entry]
}

/** By hand alone: what the gateway says is not taken back. A payment only while nothing of it went back. */
export function isReversible(
  entries: readonly MoneyEntry[],
  entry:
    | Pick<PaymentReversed, 'type' | 'paymentNo'>
    | Pick<ReturnReversed, 'type' | 'refundNo'>
    | Pick<TwiceSettled, 'type' | 'refundNo'>,
): boolean {
  const standing = standingEntries(entries)
  if (entry.type === 'TWICE_SETTLED')
    return standing.some((one) => one.type === 'RETURNED_TWICE' && one.refundNo === entry.refundNo)
  if (entry.type === 'RETURN_REVERSED')
    return standing.some((one) => one.type === 'RETURNED' && one.refundNo === entry.refundNo && one.recordedBy !== null)
  const payment = standing.find((one) => one.type === 'PAID' && one.paymentNo === entry.paymentNo)
  if (payment?.type !== 'PAID' || payment.channel === 'WECHAT') return false
  const returned = moneySummary(entries).payments.find(({ paymentNo }) => paymentNo === entry.paymentNo)
  return returned?.returnedFen === 0
}

/** About a return along a payment that was taken back: there is nothing to hand over any more. */
function isVoid(entries: readonly MoneyEntry[], entry: StandingEntry): boolean {
  if (entry.type === 'PAID' || entry.type === 'RETURN_PROMISED') return false
  const isPromise = (one: MoneyEntry) => one.type === 'RETURN_PROMISED' && one.refundNo === entry.refundNo
  return entries.some(isPromise) && !standingEntries(entries).some(isPromise)
}

/** An outcome recorded by mistake and taken back may be recorded anew. */
function isOpenAgain(entries: readonly MoneyEntry[], entry: MoneyEntry): boolean {
  if (!isOutcome(entry)) return false
  return moneySummary(entries).open.some(({ refundNo }) => refundNo === entry.refundNo)
}

export function isMoneyReversal(entry: MoneyEntry): entry is MoneyReversal {
  return 'reversalNo' in entry
}

/** A late report that a finished refund is stuck adds nothing. */
function saysAlready(told: StandingEntry, entry: StandingEntry): boolean {
  if (told.type === 'PAID' || entry.type === 'PAID')
    return told.type === 'PAID' && entry.type === 'PAID' && told.paymentNo === entry.paymentNo
  if (told.refundNo !== entry.refundNo) return false
  if (isReturnNote(entry)) return told.type === entry.type && (entry.type !== 'RETURN_REFUSED' || told.at === entry.at)
  if (isReturnNote(told)) return false
  if (entry.type === 'RETURN_STUCK') return told.type === 'RETURN_STUCK' || isOutcome(told)
  return isOutcome(entry) ? isOutcome(told) : told.type === entry.type
}

/** What goes back along which payment, the latest first, never more than that payment still holds. */
export function planReturns(
  { payments, heldFen }: MoneySummary,
  keptFen: Fen,
): readonly Pick<ReturnPromised, 'paymentNo' | 'amountFen'>[] {
  const plan: Pick<ReturnPromised, 'paymentNo' | 'amountFen'>[] = []
  let left = Math.max(0, heldFen - keptFen)
  for (const payment of [...payments].reverse()) {
    const amountFen = fen(Math.min(left, payment.amountFen - payment.returningFen))
    if (amountFen > 0) plan.push({ paymentNo: payment.paymentNo, amountFen })
    left -= amountFen
  }
  return plan
}
