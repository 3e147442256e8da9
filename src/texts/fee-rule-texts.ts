// Owns how each step of a fee is explained, with its numbers. A rule without a sentence does not compile.
import type { FeeLine, FeeRule, FeeStep, Source } from '@domain/billing/fee-statement'
import { sayYuan } from './say-money'

export const feeRuleTexts: Record<FeeRule, (step: FeeStep, line: FeeLine) => string> = {
  LESSONS_TIMES_PRICE: ({ used, lessons }) => `每课时 ${sayYuan(used)} 元 × ${lessons} 课时`,
  CARE_WITHIN_ENRICHMENT_FREE: ({ lessons }, line) =>
    line.chargedLessons === 0
      ? '上个性化课期间，托管不再收费'
      : `上个性化课期间的 ${lessons} 课时托管不收费，按 ${line.chargedLessons} 课时收`,
  CARE_TERM_CAP: ({ used }) => `托管一学期最多收 ${sayYuan(used)} 元，超出的不收`,
  ENRICHMENT_TERM_CAP: ({ used }) => `个性化课一学期合计最多收 ${sayYuan(used)} 元，超出的不收`,
  JOINT_TERM_CAP: ({ used }) => `托管和课程一学期合计最多收 ${sayYuan(used)} 元，超出的不收`,
  WAIVER: ({ used }) => (used >= 10_000 ? '全部减免' : `减免 ${used / 100}%`),
}

/** 《……收费通知》二、（一） */
export function sayClause({ document, clause }: Source): string {
  return `《${document}》${clause}`
}

/** Every source once, in order of use. */
export function sourcesOf(lines: readonly FeeLine[]): readonly Source[] {
  const byClause = new Map<string, Source>()
  for (const { steps } of lines) for (const { source } of steps) byClause.set(sayClause(source), source)
  return [...byClause.values()]
}
