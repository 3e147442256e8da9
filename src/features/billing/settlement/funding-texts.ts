// Words for funding sources and payments to payees, and reading a typed amount.
import type { ActionOutput } from '@domain/registry'
import { sayYuan } from '@src/texts/say-money'

export type Settlement = ActionOutput<'billing.getSettlement'>
export type Payee = Settlement['payees'][number]
export type Funding = Payee['paidFrom'][number]['funding']

export const FUNDING_TEXTS = {
  FEES: '家长缴的费',
  GOVERNMENT: '政府补贴',
  SUBSIDY: '小规模学校补助',
} as const satisfies Record<Funding, string>

/** 12 节 × 40.00 元 / 12 节，还没有单价 */
export function sayLessonsPaid({ lessons, unsigned, contract }: Payee): string {
  const held = contract ? `${lessons} 节 × ${sayYuan(contract.pricePerLesson)} 元` : `${lessons} 节，还没有单价`
  return unsigned > 0 ? `${held}，另有 ${unsigned} 节等签字` : held
}

/** What was typed as yuan, in fen; null when it is no amount with at most two decimals. */
export function readYuan(text: string): number | null {
  const parts = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (parts === null) return null
  const [, yuan = '', rest = ''] = parts
  return Number(yuan) * 100 + Number(rest.padEnd(2, '0'))
}
