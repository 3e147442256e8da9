// Lays out the child's week with one more course in it: the first full one.
import { addDays, type SchoolDate } from '../../values/school-date'
import { type Dated, mondayOf, schoolWeek, type WeekDay } from '../home/school-week'

/** Null: the course has no lesson any more. The course replaces what the child already has of it. */
export function weekWith(course: Dated, others: readonly Dated[]): readonly WeekDay[] | null {
  const [first] = course.lessonDates
  if (first === undefined) return null
  const live = others.filter(({ courseId, state }) => courseId !== course.courseId && state !== 'WITHDRAWN')
  const monday = fullWeek(course, mondayOf(first))
  return schoolWeek([...live, course], { monday, canceled: [] })
}

/** A term begins in the middle of a week: the one after tells more. */
function fullWeek({ lessonDates }: Dated, first: SchoolDate): SchoolDate {
  const next = addDays(first, 7)
  return lessonsIn(lessonDates, next) > lessonsIn(lessonDates, first) ? next : first
}

function lessonsIn(dates: readonly SchoolDate[], monday: SchoolDate): number {
  const after = addDays(monday, 7)
  return dates.filter((date) => monday <= date && date < after).length
}
