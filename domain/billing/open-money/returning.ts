// Decides which of a bill's refunds a person hands over, and whether one may be recorded.
import type { Fen } from '../../values/fen'
import { dateAt, type SchoolDate } from '../../values/school-date'
import { type MoneyEntry, type PaymentChannel, standingEntries } from '../ledger/money-ledger'
import { type ReturnProgress, returnProgress } from '../ledger/return-progress'

/**
 * BY_HAND: recorded once it was handed over. BY_WECHAT: goes by itself. WITH_SLIP: WeChat will not; recorded on the bill,
 * one by one, with the slip. SOON: it gets its number within minutes.
 */
export const RETURN_WAYS = ['BY_HAND', 'BY_WECHAT', 'WITH_SLIP', 'SOON'] as const
export type ReturnWay = (typeof RETURN_WAYS)[number]

export const RETURN_OUTCOMES = [
  'WRITTEN',
  /** It was recorded before. */
  'ALREADY',
  'NO_SUCH_RETURN',
  'NO_SUCH_BILL',
  'BY_WECHAT',
  'WITH_SLIP',
  /** Promised later than that day. */
  'BEFORE_PROMISE',
] as const
export type ReturnOutcome = (typeof RETURN_OUTCOMES)[number]

export const MOST_RETURNS_A_CALL = 25

export interface OpenReturn {
  readonly refundNo: string | null
  readonly channel: PaymentChannel | null
  readonly amountFen: Fen
  readonly way: ReturnWay
}

/** In the order they were promised; what is owed beyond them comes last. */
export function openReturns(money: readonly MoneyEntry[], toReturnFen: Fen): readonly OpenReturn[] {
  const open = promisesOf(money).flatMap((progress): readonly OpenReturn[] => {
    const { refundNo, amountFen } = progress.promise
    const channel = channelOf(money, progress)
    return isOver(progress) ? [] : [{ refundNo, channel, amountFen, way: wayOf(channel, progress) }]
  })
  const numbered = open.reduce((sum, { amountFen }) => sum + amountFen, 0)
  const rest = (toReturnFen - numbered) as Fen
  return rest > 0 ? [...open, { refundNo: null, channel: null, amountFen: rest, way: 'SOON' }] : open
}

/** Before it is written: null, it may be. */
export function whyNotReturned(
  money: readonly MoneyEntry[],
  { refundNo, on }: { readonly refundNo: string; readonly on: SchoolDate },
): Exclude<ReturnOutcome, 'WRITTEN' | 'NO_SUCH_BILL'> | null {
  const progress = promisesOf(money).find(({ promise }) => promise.refundNo === refundNo)
  if (progress === undefined || progress.step === 'FAILED') return 'NO_SUCH_RETURN'
  if (progress.step === 'RETURNED') return 'ALREADY'
  const way = wayOf(channelOf(money, progress), progress)
  if (way === 'BY_WECHAT' || way === 'WITH_SLIP') return way
  return on < dateAt(progress.promise.at) ? 'BEFORE_PROMISE' : null
}

/** What it comes to, whatever becomes of it. */
export function promisedAmount(money: readonly MoneyEntry[], refundNo: string): number {
  return promisesOf(money).find(({ promise }) => promise.refundNo === refundNo)?.promise.amountFen ?? 0
}

/** Not those along a payment that was taken back: nothing is to be handed over. */
function promisesOf(money: readonly MoneyEntry[]): readonly ReturnProgress[] {
  return standingEntries(money).flatMap((entry) =>
    entry.type === 'RETURN_PROMISED' ? [returnProgress(money, entry)] : [],
  )
}

function isOver({ step }: ReturnProgress): boolean {
  return step === 'RETURNED' || step === 'FAILED'
}

function wayOf(channel: PaymentChannel | null, { mayGoAnotherWay }: ReturnProgress): ReturnWay {
  if (channel !== 'WECHAT') return 'BY_HAND'
  return mayGoAnotherWay ? 'WITH_SLIP' : 'BY_WECHAT'
}

function channelOf(money: readonly MoneyEntry[], { promise }: ReturnProgress): PaymentChannel | null {
  const paid = money.find((entry) => entry.type === 'PAID' && entry.paymentNo === promise.paymentNo)
  return paid?.type === 'PAID' ? paid.channel : null
}
