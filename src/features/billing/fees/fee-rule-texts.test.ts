// Tests what a family reads of caps and of a part of the term.

import { calculateFees } from '@domain/billing/fees/calculate-fees'
import type { FeeStatement } from '@domain/billing/fees/fee-statement'
import { chizhou2021 } from '@domain/billing/policy/chizhou-2021'
import { frozenPack } from '@domain/billing/policy/frozen-pack'
import type { FeeCap, PolicyPack } from '@domain/billing/policy/policy-pack'
import type { Enrollment } from '@domain/enrollment/seats/enrollment'
import { dailyLessons, exampleCare, exampleEnrollment, exampleTerm } from '@domain/enrollment/seats/example-enrollment'
import { fen } from '@domain/values/fen'
import { feeRuleTexts } from './fee-rule-texts'

const said = ({ lines }: FeeStatement) =>
  lines.map((line) => line.steps.map((step) => feeRuleTexts[step.rule](step, line)).slice(1))
const statementOf = (pack: PolicyPack, ...enrollments: readonly Enrollment[]) =>
  calculateFees({ pack, term: exampleTerm, enrollments, waiver: null })
const cappedAt = (kind: FeeCap['kind'], limit: number): PolicyPack => ({
  ...frozenPack,
  caps: [{ kind, period: 'MONTH', limit: { value: fen(limit), source: frozenPack.bothRule.source } }],
  bothRule: { ...frozenPack.bothRule, value: 'JOINT_CAP_ONLY' },
})

test('F9 a cap by the month is said month by month', () => {
  // September 30 × 8.00 = 240.00 → 200.00, October 31 × 8.00 = 248.00 → 200.00, November 15 × 8.00 = 120.00
  const care = exampleCare(76, { pricePerLesson: fen(800) })
  expect(said(statementOf(cappedAt('CARE', 20_000), care))).toEqual([
    ['托管一个月封顶 200.00 元：9 月 200.00（到顶），10 月 200.00（到顶），11 月 120.00，这一项共收 520.00 元'],
  ])
})

test('F9 what a shared cap leaves off this line is said to be on the others', () => {
  const earlier = [{ weekday: 2, from: '14:00', until: '15:00' }] as const
  const both = [
    exampleCare(30, { pricePerLesson: fen(500), slots: earlier }),
    exampleEnrollment({ lessonDates: dailyLessons(30) }),
  ]
  // 150.00 + 180.00 = 330.00 > 200.00: 90.91 + 109.09
  expect(said(statementOf(cappedAt('ANY', 20_000), ...both))).toEqual([
    ['托管和课合计一个月封顶 200.00 元：9 月 90.91（到顶），这一项共收 90.91 元；到顶的月份，其余的收在别的项目'],
    ['托管和课合计一个月封顶 200.00 元：9 月 109.09（到顶），这一项共收 109.09 元；到顶的月份，其余的收在别的项目'],
  ])
  const robot = exampleEnrollment({ lessonDates: dailyLessons(72) })
  const dance = exampleEnrollment({ courseId: 'dance', lessonDates: dailyLessons(54), pricePerLesson: fen(550) })
  expect(said(statementOf(frozenPack, robot, dance))[0]).toEqual([
    '个性化课合计封顶 600.00 元，这一项收 355.56 元，其余 244.44 元收在别的项目',
  ])
})

test('F9 a part of the term says how many of its lessons', () => {
  const half = exampleCare(45, { unitPrice: { unit: 'TERM', amount: fen(35_000), lessonsInTerm: 90 } })
  const { lines } = statementOf(chizhou2021, half)
  const [line] = lines
  const [first] = line?.steps ?? []
  expect(line && first && feeRuleTexts[first.rule](first, line)).toBe(
    '一学期 350.00 元，90 课时里上 45 课时，收 175.00 元',
  )
})
