// Tests a child's week against its golden table.
import { schoolDate } from '../../values/school-date'
import { shownDay, weekOf } from './week-of'
import { shownDayCases, weekCases } from './week-of.cases'

test.each(weekCases)('$name', ({ enrollments, on = '2026-09-22', week }) => {
  const shown = weekOf(enrollments, schoolDate(on)).map(
    ({ weekday, from, title, isWaiting, place }) => `${weekday} ${from} ${title}${isWaiting ? '?' : ''} ${place}`,
  )
  expect(shown).toEqual(week)
})

test.each(shownDayCases)('on %s a term of 2026-09-01 to 2027-01-20 shows %s', (today, shown) => {
  const term = { from: schoolDate('2026-09-01'), until: schoolDate('2027-01-20') }
  expect(shownDay(term, schoolDate(today))).toBe(shown)
})
