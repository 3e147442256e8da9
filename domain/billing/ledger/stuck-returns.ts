// Lists the refunds of a bill that somebody at school has to look at.
import { DAY_MS } from '../../values/durations'
import { addDays, type SchoolDate } from '../../values/school-date'
import type { MoneyEntry } from './money-ledger'
import { type ReturnProgress, wechatReturns } from './return-progress'

/**
 * REFUSED and STUCK: WeChat would not, or could not. SLOW: WeChat has had it for days. UNSENT: promised and not taken on for a
 * day. TWICE: the family has it twice.
 */
export const STUCK_STEPS = ['REFUSED', 'STUCK', 'SLOW', 'UNSENT', 'TWICE'] as const
export type StuckStep = (typeof STUCK_STEPS)[number]

export interface StuckReturn {
  readonly progress: ReturnProgress
  readonly step: StuckStep
  readonly on: SchoolDate
}

/** A refund to a bank card takes one to three working days: https://pay.wechatpay.cn/doc/v3/partner/4012759733 */
const DAYS_AT_WECHAT = 5

export function stuckReturns(money: readonly MoneyEntry[], today: SchoolDate, now: number): readonly StuckReturn[] {
  return wechatReturns(money).flatMap((progress): StuckReturn[] => {
    const { step, on, twiceOn, promise } = progress
    if (twiceOn !== null) return [{ progress, step: 'TWICE', on: twiceOn }]
    if ((step === 'REFUSED' || step === 'STUCK') && on !== null) return [{ progress, step, on }]
    if (step === 'ACCEPTED' && on !== null && addDays(on, DAYS_AT_WECHAT) <= today)
      return [{ progress, step: 'SLOW', on }]
    return step === 'PROMISED' && promise.at + DAY_MS <= now ? [{ progress, step: 'UNSENT', on: today }] : []
  })
}
