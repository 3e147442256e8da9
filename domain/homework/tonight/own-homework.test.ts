// Tests what of a class's homework is one child's, its sum, and its week.
import { addDays } from '../../values/school-date'
import { EVENING, exampleDay, exampleItem } from './example-day'
import { homeworkWeek, weekAround } from './homework-week'
import { plannedFor, publishedFor, writtenMinutes } from './own-homework'
import { ownCases } from './own-homework.cases'

test.each(ownCases)('$name', ({ day, read, minutes, planned }) => {
  const whole = exampleDay(day)
  const own = publishedFor(whole, 'own')
  expect(own.map(({ itemId }) => itemId)).toEqual(read)
  expect(writtenMinutes(own)).toBe(minutes)
  expect(writtenMinutes(plannedFor(whole, 'own'))).toBe(planned)
})

const monday = addDays(EVENING, -2)
const saturday = addDays(EVENING, 3)

test('a week: by subject where released, one sum where planned, nothing elsewhere', () => {
  const items = [exampleItem(), exampleItem({ itemId: 'math', subject: 'MATHEMATICS', minutes: 12 })]
  const spoken = exampleItem({ itemId: 'read', subject: 'ENGLISH', kind: 'ORAL', minutes: 5 })
  const days = [
    exampleDay({ date: monday, items: [...items, spoken] }),
    exampleDay({ date: EVENING, releasedAt: null, items: items.map((item) => ({ ...item, state: 'APPROVED' })) }),
  ]
  const week = homeworkWeek(weekAround(EVENING), days, 'own')
  expect(week.map(({ date, state, minutes }) => `${date.slice(8)} ${state} ${minutes}`)).toEqual([
    '07 RELEASED 27',
    '08 NOTHING 0',
    '09 PLANNED 27',
    '10 NOTHING 0',
    '11 NOTHING 0',
  ])
  expect(week.map(({ parts }) => parts.length)).toEqual([2, 0, 0, 0, 0])
})

test('a Saturday that is worked is in the week', () => {
  const week = homeworkWeek(weekAround(EVENING), [exampleDay({ date: saturday })], 'own')
  expect(week.map(({ date }) => date.slice(8))).toEqual(['07', '08', '09', '10', '11', '12'])
})

test('from a Sunday the week is the one before it', () => {
  expect(weekAround(addDays(EVENING, 4))[0]).toBe(monday)
  expect(weekAround(monday)[0]).toBe(monday)
})
