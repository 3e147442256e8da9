// Owns how each step of a fee is explained, with its numbers. A rule without a sentence does not compile.
import type { FeeLine, FeeRule, FeeStep } from '@domain/billing/fee-statement'
import { sayYuan } from './say-money'

type Say = (step: FeeStep, line: FeeLine) => string

export const feeRuleTexts: Record<FeeRule, Say> = {
  LESSONS_TIMES_PRICE: ({ used, lessons }) => `每课时 ${sayYuan(used)} 元 × ${lessons} 课时`,
  CARE_WITHIN_ENRICHMENT_FREE: ({ lessons }, { chargedLessons }) =>
    chargedLessons === 0 ? '上个性化课期间，托管不再收费' : `上个性化课期间的 ${lessons} 课时托管不再收费`,
  CARE_TERM_CAP: ({ used, afterFen }) => `托管一学期封顶 ${sayYuan(used)} 元，收 ${sayYuan(afterFen)} 元`,
  ENRICHMENT_TERM_CAP: ({ used, afterFen }) => `个性化课合计封顶 ${sayYuan(used)} 元，收 ${sayYuan(afterFen)} 元`,
  JOINT_TERM_CAP: ({ used, afterFen }) => `托管和课合计封顶 ${sayYuan(used)} 元，收 ${sayYuan(afterFen)} 元`,
  WAIVER: ({ used, afterFen }) =>
    used >= 10_000 ? '全部减免，不收费' : `减免 ${used / 100}%，收 ${sayYuan(afterFen)} 元`,
}
