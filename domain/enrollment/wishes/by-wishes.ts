// Tells whether a course is given out by wishes while its plan has a draw.
import type { Course } from '../courses/course'

/** Care is never drawn: whoever needs it gets it. */
export function isByWishes({ kind }: Pick<Course, 'kind'>): boolean {
  return kind !== 'CARE'
}
