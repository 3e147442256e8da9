// Says how far a refund is, whether it may be returned another way, and when WeChat is asked next.
import { HOUR_MS, MINUTE_MS } from '../../values/durations'
import type { SchoolDate } from '../../values/school-date'
import { isOutcome, type MoneyEntry, type ReturnPromised, type ReturnSettled, standingEntries } from './money-ledger'
import type { ReturnRefused } from './return-entries'

/**
 * PROMISED: not sent yet. ACCEPTED: WeChat has it. REFUSED: WeChat did not take it on. STUCK: WeChat cannot deliver it.
 * RETURNED and FAILED are final; a failed one is promised again under another number.
 */
export const RETURN_STEPS = ['PROMISED', 'ACCEPTED', 'REFUSED', 'STUCK', 'RETURNED', 'FAILED'] as const
export type ReturnStep = (typeof RETURN_STEPS)[number]

export interface ReturnProgress {
  readonly promise: ReturnPromised
  readonly step: ReturnStep
  /** The day since it is there; null while it was only promised. */
  readonly on: SchoolDate | null
  readonly acceptedOn: SchoolDate | null
  /** The refusals since WeChat was first asked, the latest last. */
  readonly refusals: readonly ReturnRefused[]
  readonly outcome: ReturnSettled | null
  /** WeChat will not: the school returns it by bank or in cash, with its slip. */
  readonly mayGoAnotherWay: boolean
  /** It came twice: by the school and, later, by WeChat after all. */
  readonly twiceOn: SchoolDate | null
}

/** After so many refusals another way opens. WeChat goes on being asked, seldom. [D] */
export const REFUSALS_UNTIL_ANOTHER_WAY = 3
const WAITS_MS = [10 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS] as const
/** A refund that WeChat closed is tried again under a new number, not sooner. */
const AFTER_FAILURE_MS = HOUR_MS
/**
 * No way along WeChat at all: the payer's account is gone, or a year is over.
 * https://developers.weixin.qq.com/community/develop/doc/000ccee99f83181f83d9cf90651800
 */
const NEVER: ReadonlySet<string> = new Set(['USER_ACCOUNT_ABNORMAL', 'TRADE_OVERDUE'])

export function returnProgress(money: readonly MoneyEntry[], promise: ReturnPromised): ReturnProgress {
  const own = standingEntries(money).filter((entry) => entry.type !== 'PAID' && entry.refundNo === promise.refundNo)
  const outcome = own.find(isOutcome) ?? null
  const accepted = own.find((entry) => entry.type === 'RETURN_ACCEPTED')
  const stuck = own.find((entry) => entry.type === 'RETURN_STUCK')
  const refusals = own.filter((entry) => entry.type === 'RETURN_REFUSED')
  const twice = own.find((entry) => entry.type === 'RETURNED_TWICE')
  const refused = accepted === undefined ? refusals.at(-1) : undefined
  const about = {
    promise,
    refusals,
    outcome,
    acceptedOn: accepted?.type === 'RETURN_ACCEPTED' ? accepted.on : null,
    twiceOn: twice?.type === 'RETURNED_TWICE' ? twice.on : null,
  }
  if (outcome !== null) {
    const step = outcome.type === 'RETURNED' ? 'RETURNED' : 'FAILED'
    return { ...about, step, on: outcome.on, mayGoAnotherWay: false }
  }
  if (stuck?.type === 'RETURN_STUCK') return { ...about, step: 'STUCK', on: stuck.on, mayGoAnotherWay: true }
  if (refused !== undefined) {
    const mayGoAnotherWay = refusals.length >= REFUSALS_UNTIL_ANOTHER_WAY || NEVER.has(refused.refusal.code)
    return { ...about, step: 'REFUSED', on: refused.on, mayGoAnotherWay }
  }
  const step = about.acceptedOn === null ? 'PROMISED' : 'ACCEPTED'
  return { ...about, step, on: about.acceptedOn, mayGoAnotherWay: false }
}

/** Of every promise along a WeChat payment. */
export function wechatReturns(told: readonly MoneyEntry[]): readonly ReturnProgress[] {
  const money = standingEntries(told)
  const wechat = new Set(
    money.flatMap((entry) => (entry.type === 'PAID' && entry.channel === 'WECHAT' ? [entry.paymentNo] : [])),
  )
  return money.flatMap((entry) =>
    entry.type === 'RETURN_PROMISED' && wechat.has(entry.paymentNo) ? [returnProgress(money, entry)] : [],
  )
}

/** When there is something to ask WeChat for; null: never. What goes back in cash or by bank is a person's to do. */
export function returnsDueAt(money: readonly MoneyEntry[], unpromisedFen: number): number | null {
  const due = wechatReturns(money).flatMap((one) => dueOf(money, one))
  if (unpromisedFen > 0) due.push(afterFailures(money))
  return due.length === 0 ? null : Math.min(...due)
}

/** What was closed at WeChat is promised anew an hour later; until then nothing is. */
export function afterFailures(money: readonly MoneyEntry[]): number {
  const failed = money.flatMap((entry) => (entry.type === 'RETURN_FAILED' ? [entry.at + AFTER_FAILURE_MS] : []))
  return Math.max(0, ...failed)
}

function dueOf(
  money: readonly MoneyEntry[],
  { promise, step, refusals, acceptedOn, outcome }: ReturnProgress,
): number[] {
  const isOwn = (entry: MoneyEntry) => 'refundNo' in entry && entry.refundNo === promise.refundNo
  const since = Math.max(...money.filter(isOwn).map(({ at }) => at))
  if (step === 'PROMISED') return [promise.at]
  if (step === 'REFUSED') return [since + waitAfter(refusals.length)]
  if (step === 'ACCEPTED' || step === 'STUCK') return [since + MINUTE_MS]
  // Told by a callback, which does not say on which day WeChat had taken it on.
  const isUndated = step === 'RETURNED' && acceptedOn === null && outcome?.recordedBy === null
  return isUndated ? [since] : []
}

function waitAfter(refusals: number): number {
  return WAITS_MS[Math.min(refusals, WAITS_MS.length) - 1] ?? MINUTE_MS
}

/**
 * After WeChat was asked at `now` and nothing changed: again later and later, as WeChat recommends (every minute, then every
 * 5, 10, 20, 30): https://pay.wechatpay.cn/doc/v3/partner/4012759733
 */
export function nextReturnAt(money: readonly MoneyEntry[], unpromisedFen: number, now: number): number | null {
  const due = returnsDueAt(money, unpromisedFen)
  if (due === null || due > now) return due
  const waits = wechatReturns(money).flatMap(({ promise, step, refusals }) => {
    if (step === 'REFUSED') return [waitAfter(refusals.length)]
    if (step === 'ACCEPTED' || step === 'STUCK') return [Math.min(30 * MINUTE_MS, (now - promise.at) / 5)]
    return [MINUTE_MS]
  })
  return now + Math.max(MINUTE_MS, Math.min(...waits, 30 * MINUTE_MS))
}

/** With the refusal, unless WeChat has said the same three times already. */
export function withRefusal(money: readonly MoneyEntry[], refused: ReturnRefused): readonly MoneyEntry[] {
  const own = money.filter((entry) => entry.type === 'RETURN_REFUSED' && entry.refundNo === refused.refundNo)
  const latest = own.slice(-REFUSALS_UNTIL_ANOTHER_WAY)
  const isSame = latest.every((entry) => entry.type === 'RETURN_REFUSED' && entry.refusal.code === refused.refusal.code)
  return latest.length === REFUSALS_UNTIL_ANOTHER_WAY && isSame ? money : [...money, refused]
}
