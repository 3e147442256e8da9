// Says whether a course is too small, too full, to end, or fits.
import type { SchoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'

export type CourseSize = 'BELOW' | 'OVER' | 'ENDING' | 'FITS'

export interface SizedCourse {
  readonly course: Pick<Course, 'lessonDates' | 'ending'>
  readonly seated: number
  readonly waiting: number
  /** Null: none was set. */
  readonly minimumSize: number | null
  /** While families may still come, nothing is too small. */
  readonly isWindowOver: boolean
  readonly today: SchoolDate
}

export function courseSize({ course, seated, waiting, minimumSize, isWindowOver, today }: SizedCourse): CourseSize {
  if (course.ending) return 'ENDING'
  const goesOn = course.lessonDates.some((date) => date > today)
  if (!goesOn) return 'FITS'
  if (isWindowOver && seated < (minimumSize ?? 0)) return 'BELOW'
  return waiting > 0 ? 'OVER' : 'FITS'
}

/** The fewest children it is held for; null: none was set. */
export function minimumOf({ about }: Pick<Course, 'about'>): number | null {
  return about?.minimumSize ?? null
}
