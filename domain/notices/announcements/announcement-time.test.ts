// Tests when a notice reaches families.
import { dateAt, instantOf, schoolDate, timeAt } from '../../values/school-date'
import { announcementTime } from './announcement-time'
import { timeCases } from './announcement-time.cases'

test.each(timeCases)('$name ($at): $expected', ({ at, isUrgent = false, expected }) => {
  const [date = '', time] = at.split(' ')
  const arrives = announcementTime(instantOf(schoolDate(date), time), isUrgent)
  expect(`${dateAt(arrives)} ${timeAt(arrives)}`).toBe(expected)
})
