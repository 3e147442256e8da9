// Fates that a child's bills, payments and waivers share.

import type { GrantedWaiver } from '@domain/billing/fees/apply-waiver'
import type { FeeStatement } from '@domain/billing/fees/fee-statement'
import { sourceFates } from '@domain/billing/policy/policy-pack-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import type { FatesOf } from '@domain/privacy/fates/fates-of'
import { COPY, ID } from '@domain/privacy/fates/presets'

/** What a family is asked for and paid. */
export const feeFate = fateOf({
  about: 'CHILD',
  purpose: 'FEES',
  readers: ['guardian', 'schoolAdmin', 'schoolFinance'],
  keep: 'ENROLLMENT',
  erasure: { keptBy: 'ACCOUNTING' },
})

/** That a family is relieved is known to the family and to billing alone. */
export const reliefFate = fateOf({
  about: 'CHILD',
  purpose: 'RELIEF',
  readers: ['guardian', 'schoolFinance'],
  keep: 'ENROLLMENT',
  erasure: { keptBy: 'ACCOUNTING' },
})

export const grantedWaiverFates = {
  basisPoints: reliefFate('减免比例（万分之）'),
  source: sourceFates,
} satisfies FatesOf<GrantedWaiver>

export const statementFates = {
  termId: feeFate(ID),
  packId: feeFate(ID),
  packVersion: feeFate('收费标准版本'),
  packName: feeFate('收费标准'),
  demonstration: feeFate(COPY),
  lines: {
    courseId: feeFate(ID),
    title: feeFate('课程'),
    kind: feeFate('类别'),
    lessons: feeFate('课时'),
    chargedLessons: feeFate('收费课时'),
    pricePerLesson: feeFate('每课时（元）'),
    grossFen: feeFate('封顶前（元）'),
    chargedFen: feeFate('封顶后（元）'),
    payableFen: feeFate('应缴（元）'),
    status: feeFate('计费结果'),
    steps: {
      rule: feeFate('计费规则'),
      used: feeFate('规则用到的数'),
      lessons: feeFate('规则算到的课时'),
      afterFen: feeFate('算完后（元）'),
      months: {
        month: feeFate('月份'),
        afterFen: feeFate('当月收（元）'),
        isCapped: feeFate('当月到顶'),
      },
      ofLessons: feeFate('定价包含的课时'),
      source: sourceFates,
    },
  },
  grossFen: feeFate('封顶前合计（元）'),
  cappedOffFen: feeFate('封顶减去（元）'),
  waivedFen: reliefFate('减免（元）'),
  totalFen: feeFate('应缴合计（元）'),
  subsidizedFen: feeFate('补助抵扣（元）'),
} satisfies FatesOf<FeeStatement>
