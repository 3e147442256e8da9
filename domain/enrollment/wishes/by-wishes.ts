// Tells how the seats of a course are given out while its plan has a draw.
import type { Course } from '../courses/course'
import type { Draw } from '../draws/draw'

/** Care is never drawn: whoever needs it gets it. Others are, unless the school says first come or names the children. */
export function isByWishes({ kind, seating }: Pick<Course, 'kind' | 'seating'>): boolean {
  return kind !== 'CARE' && (seating === undefined || seating === 'WISHES')
}

/** Also what stands in the fixed list: from then on its seats are the draw's, whatever the school says later. */
export function isInDraw(course: Pick<Course, '_id' | 'kind' | 'seating'>, { fixed }: Pick<Draw, 'fixed'>): boolean {
  return isByWishes(course) || (fixed?.courses.some(({ courseId }) => courseId === course._id) ?? false)
}
