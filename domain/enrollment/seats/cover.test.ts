// Tests which lessons an enrollment covers.
import { schoolDate } from '../../values/school-date'
import { coveredLessons } from './cover'
import { coverCases, tuesdays } from './cover.cases'

test.each(coverCases)('enrolled on $today', ({ today, startsOn, lessons }) => {
  const course = { lessonDates: tuesdays.map(schoolDate) }
  const cover = coveredLessons(course, { from: schoolDate('2026-09-01') }, schoolDate(today))
  expect(cover).toEqual({ startsOn, lessonDates: lessons })
})
