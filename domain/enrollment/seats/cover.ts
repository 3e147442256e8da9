// Finds the lessons covered by an enrollment made today.
import { addDays, type SchoolDate } from '../../values/school-date'
import type { Course, Term } from '../courses/course'

export interface Cover {
  readonly startsOn: SchoolDate
  readonly lessonDates: readonly SchoolDate[]
}

/** Whether a seat got today still covers a lesson: without one, nobody moves up from the line. */
export function hasLessonsAhead({ lessonDates }: Pick<Course, 'lessonDates'>, today: SchoolDate): boolean {
  return (lessonDates.at(-1) ?? '') > today
}

/** From tomorrow on; from the first day of term when that is still to come. */
export function coveredLessons(
  course: Pick<Course, 'lessonDates'>,
  term: Pick<Term, 'from'>,
  today: SchoolDate,
): Cover {
  const tomorrow = addDays(today, 1)
  const hasBegun = term.from <= tomorrow
  const startsOn = hasBegun ? tomorrow : term.from
  return { startsOn, lessonDates: course.lessonDates.filter((date) => date >= startsOn) }
}
