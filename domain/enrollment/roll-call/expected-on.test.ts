// Tests each row of the table of who is expected, and who stands on top of the list.
import { schoolDate } from '../../values/school-date'
import { expectedOn, isDifferent } from './expected-on'
import { DAY, EXPECTED_CASES } from './expected-on.cases'

const course = {
  _id: 'robot',
  slots: [{ weekday: 3, from: '16:30', until: '17:30' }],
  place: '科技楼203',
  teacherName: '周老师',
  lessonDates: [DAY, schoolDate('2026-10-21')],
} as const

test.each(EXPECTED_CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  const { claims, changes = [], date = DAY } = one
  const expected = expectedOn({ course, roll: { seated: claims }, changes, date })
  const [child] = expected?.children ?? []
  const told = expected === null ? 'NO_LESSON' : child === undefined ? 'NOBODY' : child.isAway ? 'AWAY' : 'EXPECTED'
  expect(told).toBe(one.expected)
})

test('whoever’s day is not as usual stands on top, also when it is only asked', () => {
  const [plain, asked] = ['a seat got the day before', 'asked, and nobody has answered'].map((name) => {
    const one = EXPECTED_CASES.find((each) => each.name === name)
    const all = expectedOn({ course, roll: { seated: one?.claims ?? [] }, changes: one?.changes ?? [], date: DAY })
    return all?.children.map(isDifferent)
  })
  expect([plain, asked]).toEqual([[false], [true]])
})
