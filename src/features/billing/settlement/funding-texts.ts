// Words for what a payee's amount is made of.
import { sayYuan } from '@src/texts/say-money'
import type { Payee } from './answers'

/** 12 节 × 40.00 元 / 12 节，还没有单价 */
export function sayLessonsPaid({ lessons, unsigned, contract }: Payee): string {
  const held = contract ? `${lessons} 节 × ${sayYuan(contract.pricePerLesson)} 元` : `${lessons} 节，还没有单价`
  return unsigned > 0 ? `${held}，另有 ${unsigned} 节等签字` : held
}
