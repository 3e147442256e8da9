// Tests when a family's words reach a teacher.
import { isSchoolDay } from '../../enrollment/courses/school-calendar'
import { dateAt, instantOf, schoolDate, timeAt } from '../../values/school-date'
import { deliveryTime } from './delivery-time'
import { deliveryCases } from './delivery-time.cases'

const term = {
  id: '2026-autumn',
  name: '',
  from: schoolDate('2026-09-01'),
  until: schoolDate('2027-01-22'),
  closures: [],
  makeupFollows: [],
}

test.each(deliveryCases)('$name ($at): $expected', ({ at, expected }) => {
  const [date = '', time] = at.split(' ')
  const arrives = deliveryTime(instantOf(schoolDate(date), time), (day) => isSchoolDay(day, term))
  expect(arrives === null ? 'at once' : `${dateAt(arrives)} ${timeAt(arrives)}`).toBe(expected)
})
