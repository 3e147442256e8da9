// Tests which days have lessons still to be recorded or signed.
import { schoolDate } from '../../values/school-date'
import { openDays } from './open-lessons'

const MON = schoolDate('2026-10-12')
const TUE = schoolDate('2026-10-13')
const WED = schoolDate('2026-10-14')
const chess = { courseId: 'chess', lessonDates: [MON, TUE, WED], seated: 1 }
const robot = { courseId: 'robot', lessonDates: [TUE], seated: 12 }

test('up to today, today included, earliest first', () => {
  expect(openDays([chess, robot], [], TUE)).toEqual([
    { date: MON, unsaid: 1, unsigned: 0 },
    { date: TUE, unsaid: 2, unsigned: 0 },
  ])
})

test('what was said is not open; what is unsigned is, even where all was said', () => {
  const said = [
    { date: MON, courseIds: ['chess'], unsigned: 1 },
    { date: TUE, courseIds: ['robot', 'chess'], unsigned: 0 },
  ]
  expect(openDays([chess, robot], said, WED)).toEqual([
    { date: MON, unsaid: 0, unsigned: 1 },
    { date: WED, unsaid: 1, unsigned: 0 },
  ])
})

test('a course without pupils holds no lessons', () => {
  expect(openDays([{ ...chess, seated: 0 }], [], WED)).toEqual([])
})
