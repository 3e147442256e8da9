// Reads a course that is to end, and the one its children are asked into.
import type { EndingFacts } from '@domain/enrollment/course-changes/end-course'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { SchoolDate } from '@domain/values/school-date'
import { type CourseWithRoll, findCourseWithRoll } from '../catalog/find-course'

export interface FoundEnding {
  readonly found: CourseWithRoll<SeatRoll>
  /** Null: none was named, or there is none such. */
  readonly into: CourseWithRoll<SeatRoll> | null
}

export async function findEnding(courseId: string, intoCourseId: string | null): Promise<FoundEnding | null> {
  const [found, into] = await Promise.all([
    findCourseWithRoll(courseId),
    intoCourseId === null ? null : findCourseWithRoll(intoCourseId),
  ])
  return found && { found, into }
}

export function endingFacts({ found, into }: FoundEnding, today: SchoolDate): EndingFacts {
  return { today, course: found.course, roll: found.roll, into }
}
