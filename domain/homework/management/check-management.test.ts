// Tests a school's five rules against what the product knows.
import { schoolDate } from '../../values/school-date'
import { checkManagement, type KnownFacts } from './check-management'
import { type ManagementText, textsInForce } from './management-plan'

const today = schoolDate('2026-09-09')
const facts: KnownFacts = { grades: [1, 2, 3, 4, 5, 6], today, evenings: 20, above: 0, lateDue: 0 }

test.each([
  ['HOMEWORK', null, {}, 'TEXT_MISSING'],
  ['HOMEWORK', '三至六年级书面作业不超过60分钟', {}, 'HOLDS'],
  ['HOMEWORK', '三至六年级书面作业不超过 61 分钟', {}, 'TEXT_LOOSER'],
  ['HOMEWORK', '七至九年级不超过90分钟', { grades: [7, 8, 9] }, 'HOLDS'],
  ['HOMEWORK', '三至六年级不超过60分钟', { above: 1 }, 'BROKEN'],
  ['HOMEWORK', '三至六年级不超过60分钟', { evenings: 0 }, 'NOT_KNOWN'],
  ['SLEEP', '每天睡足10小时，21:20 前睡', {}, 'HOLDS'],
  ['SLEEP', '每天睡足9小时', {}, 'TEXT_LOOSER'],
  ['SLEEP', '每天睡足9小时', { grades: [7, 8, 9] }, 'HOLDS'],
  ['SLEEP', '每天睡足10小时', { lateDue: 1 }, 'BROKEN'],
  ['PHONES', '手机不带进课堂', {}, 'NOT_KNOWN'],
  ['FITNESS', null, {}, 'TEXT_MISSING'],
] as const)('%s %j %j: %s', (kind, text, more, expected) => {
  expect(checkManagement(kind, text, { ...facts, ...more })).toBe(expected)
})

test('the latest text that has begun holds', () => {
  const text = (said: string, from: string, writtenAt: number): ManagementText => ({
    kind: 'SLEEP',
    text: said,
    from: schoolDate(from),
    writtenBy: 'p',
    writtenAt,
  })
  const texts = [text('旧', '2026-09-01', 1), text('改', '2026-09-01', 2), text('将来', '2026-10-01', 3)]
  expect(textsInForce(texts, today).SLEEP?.text).toBe('改')
  expect(textsInForce(texts, schoolDate('2026-10-01')).SLEEP?.text).toBe('将来')
  expect(textsInForce(texts, today).PHONES).toBeNull()
})
