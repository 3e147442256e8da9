// Words for funding sources and payments to payees.
import { sayYuan } from '@src/texts/say-money'
import type { Funding, Payee } from './answers'

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
