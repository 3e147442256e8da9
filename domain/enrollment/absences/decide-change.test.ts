// Tests each row of the table of cut-offs, and what may be taken back.
import { instantOf } from '../../values/school-date'
import { cutOffsOn } from './cut-offs'
import { decideChange, mayTakeBack } from './decide-change'
import { CHANGE_CASES, lessonsOfCase, TAKE_BACK_CASES, TODAY } from './decide-change.cases'

const cutOffs = cutOffsOn(TODAY)

test.each(CHANGE_CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  const wish = { courseId: null, time: null, ...one.wish }
  const now = instantOf(TODAY, one.at)
  const decided = decideChange(wish, { date: one.date ?? TODAY, now, lessons: lessonsOfCase(one), cutOffs })
  expect(decided.ok ? decided.value : decided.error.code).toBe(one.expected)
})

test.each(TAKE_BACK_CASES)('taking back: %s', (_, about, at, expected) => {
  const known = { kind: 'ABSENT', date: TODAY, state: 'HOLDS', ...about } as const
  expect(mayTakeBack(known, instantOf(TODAY, at), cutOffs)).toBe(expected)
})
