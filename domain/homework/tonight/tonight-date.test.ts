// Tests which evening is shown, and which a family is asked about.
import { isSchoolDay } from '../../enrollment/courses/school-calendar'
import { schoolDate } from '../../values/school-date'
import { eveningToAskAbout, tonightDate } from './tonight-date'
import { askedCases, tonightCases } from './tonight-date.cases'

const term = {
  id: '2026-autumn',
  name: '',
  from: schoolDate('2026-09-01'),
  until: schoolDate('2027-01-22'),
  closures: [],
  makeupFollows: [],
}

test.each(tonightCases)('$name ($today): $expected', ({ today, expected }) => {
  expect(tonightDate(schoolDate(today), (date) => isSchoolDay(date, term))).toBe(expected)
})

test.each(askedCases)('$name', ({ evenings, isOver, expected }) => {
  const told = evenings.map(({ day, done = false, none = false }) => ({
    date: schoolDate(day),
    hadHomework: !none,
    allDone: done,
  }))
  expect(eveningToAskAbout(told, { today: schoolDate('2026-09-09'), isOver })).toBe(expected)
})
