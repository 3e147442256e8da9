// What the sheets for all payees at once say.
import type { ActionOutput } from '@domain/registry'
import { sayYuan } from '@src/texts/say-money'

type PriceOutcome = ActionOutput<'billing.setContractPrices'>['results'][number]['outcome']
type PayoutOutcome = ActionOutput<'billing.recordPayouts'>['results'][number]['outcome']
export type MonthPayee = ActionOutput<'billing.previewPayouts'>['payees'][number]

export const PRICE_OUTCOMES: Record<PriceOutcome, string> = {
  SET: '写上了',
  SAME: '本来就是这样',
  PAID_MORE_ALREADY: '已经发的比新单价算出来的多，没有改',
  PAYEE_UNKNOWN: '这学期没有这位，没有改',
}

export const PAYOUT_OUTCOMES: Record<PayoutOutcome, string> = {
  PAID: '登记了',
  ALREADY: '早就登记过，没有重复记',
  OVER_DUE: '比应发的多，没有登记',
  FUNDING_SHORT: '这笔钱不够了，没有登记',
  SUBSIDY_FIRST: '先用小规模学校补助，没有登记',
  KEY_TAKEN: '这个请求登记过别的数，没有登记。关上再来一次',
  PAYEE_UNKNOWN: '这学期没有这位，没有登记',
}

/** 签了 12 节，还有 2 节等签字；没有单价 */
export function sayMonth({ lessons, unsigned, marks }: MonthPayee): string {
  const parts = [`签了 ${lessons} 节`, unsigned > 0 ? `还有 ${unsigned} 节等签字，不在内` : '']
  return [parts.filter(Boolean).join('，'), marks.includes('NO_PRICE') ? '没有单价，发不了' : '']
    .filter(Boolean)
    .join('；')
}

/** 发 3 位，共 560.00 元 */
export function sayPaying(payees: readonly MonthPayee[]): string {
  return `${payees.length} 位，共 ${sayYuan(payees.reduce((sum, { toPayFen }) => sum + toPayFen, 0))} 元`
}

/** This month and the three before it, the latest first. */
export function monthsUntil(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return [0, 1, 2, 3].map((back) => {
    const index = year * 12 + month - 1 - back
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  })
}

/** 9 月 */
export function sayMonthName(month: string): string {
  return `${Number(month.slice(5))} 月`
}
