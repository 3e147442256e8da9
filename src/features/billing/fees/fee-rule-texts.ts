// Explains each step of a fee with its numbers. A rule without a sentence does not compile.
import type { FeeLine, FeeRule, FeeStep } from '@domain/billing/fees/fee-statement'
import { sayYuan } from '../../../texts/say-money'

type Say = (step: FeeStep, line: FeeLine) => string

/** 托管 / 个性化课合计 / 托管和课合计, a lesson, day or term at a time. A cap of the term is shared by the lines it holds. */
const capped =
  (what: string, period: string): Say =>
  (step) =>
    step.months === undefined
      ? `${what}${period}封顶 ${sayYuan(step.used)} 元，${sayShare(step, period)}`
      : sayMonths(what, step)

/** Of a cap that is reached once, what is not on this line is on the others. */
function sayShare({ used, afterFen }: FeeStep, period: string): string {
  const isOnce = period === '' || period === '一学期'
  const rest = isOnce && afterFen < used ? `，其余 ${sayYuan(used - afterFen)} 元收在别的项目` : ''
  return `这一项收 ${sayYuan(afterFen)} 元${rest}`
}

/** 托管一个月封顶 200.00 元：9 月 200.00，10 月 122.85，共收 322.85 元. */
function sayMonths(what: string, { used, afterFen, months = [] }: FeeStep): string {
  const each = months.map(
    (one) => `${Number(one.month.slice(5))} 月 ${sayYuan(one.afterFen)}${one.isCapped ? '（到顶）' : ''}`,
  )
  const isShared = months.some((one) => one.isCapped && one.afterFen < used)
  const rest = isShared ? '；到顶的月份，其余的收在别的项目' : ''
  return `${what}一个月封顶 ${sayYuan(used)} 元：${each.join('，')}，这一项共收 ${sayYuan(afterFen)} 元${rest}`
}

export const feeRuleTexts: Record<FeeRule, Say> = {
  LESSONS_TIMES_PRICE: ({ used, lessons }) => `每课时 ${sayYuan(used)} 元 × ${lessons} 课时`,
  DAYS_TIMES_PRICE: ({ used, lessons }) => `每天 ${sayYuan(used)} 元 × ${lessons} 天`,
  MONTHS_TIMES_PRICE: ({ used, lessons }) => `每月 ${sayYuan(used)} 元 × ${lessons} 个月`,
  TERM_PRICE: ({ used, afterFen, ofLessons }, { lessons }) => {
    if (afterFen === used) return `一学期 ${sayYuan(used)} 元`
    const part = ofLessons === undefined ? '按所上课时' : `${ofLessons} 课时里上 ${lessons} 课时`
    return `一学期 ${sayYuan(used)} 元，${part}，收 ${sayYuan(afterFen)} 元`
  },
  CARE_WITHIN_ENRICHMENT_FREE: ({ lessons }, { chargedLessons }) =>
    chargedLessons === 0 ? '上个性化课期间，托管不再收费' : `上个性化课期间的 ${lessons} 课时托管不再收费`,
  SAME_SLOT_FREE: ({ lessons }) => `与个性化课同一时段的 ${lessons} 课时托管不收费`,
  CARE_FREE_WITH_ENRICHMENT: () => '报了个性化课，托管不再收费',
  CARE_ALONE_FREE: () => '只参加托管，不收费',
  GOVERNMENT_BOUGHT_FREE: () => '政府已经购买，不再收费',
  KIND_NOT_PRICED_FREE: (_, { kind }) => `收费标准没有给${kind === 'CARE' ? '托管' : '个性化课'}定价，不收费`,
  CARE_LESSON_CAP: capped('托管', '每课时'),
  CARE_DAY_CAP: capped('托管', '一天'),
  CARE_MONTH_CAP: capped('托管', '一个月'),
  CARE_TERM_CAP: capped('托管', '一学期'),
  ENRICHMENT_LESSON_CAP: capped('个性化课', '每课时'),
  ENRICHMENT_DAY_CAP: capped('个性化课合计', '一天'),
  ENRICHMENT_MONTH_CAP: capped('个性化课合计', '一个月'),
  ENRICHMENT_TERM_CAP: capped('个性化课合计', ''),
  JOINT_LESSON_CAP: capped('托管和课', '每课时'),
  JOINT_DAY_CAP: capped('托管和课合计', '一天'),
  JOINT_MONTH_CAP: capped('托管和课合计', '一个月'),
  JOINT_TERM_CAP: capped('托管和课合计', ''),
  PUBLIC_SUBSIDY: ({ used, afterFen }) => `财政补助 ${sayYuan(used)} 元先抵扣，收 ${sayYuan(afterFen)} 元`,
  WAIVER: ({ used, afterFen }) =>
    used >= 10_000 ? '全部减免，不收费' : `减免 ${used / 100}%，收 ${sayYuan(afterFen)} 元`,
}
