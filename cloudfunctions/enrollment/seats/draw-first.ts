// Refuses a seat in a course by wishes before its draw, and in one whose children the school names.
import { drawPhase, isBeforeSeats } from '@domain/enrollment/draws/draw-phase'
import { isInDraw } from '@domain/enrollment/wishes/by-wishes'
import type { SchoolDate } from '@domain/values/school-date'
import type { ChildInCourse } from '../catalog/find-course'

/** Null: it may be taken. The same for one child, two at once, a swap, and the school's own hand. */
export function drawFirst({ course, draw }: Pick<ChildInCourse<unknown>, 'course' | 'draw'>, today: SchoolDate) {
  if (draw !== null && isInDraw(course, draw) && isBeforeSeats(drawPhase(draw, today))) {
    return { code: 'DRAW_FIRST', opensOn: draw.opensOn, closesOn: draw.closesOn } as const
  }
  return course.seating === 'INVITATION' ? ({ code: 'BY_INVITATION' } as const) : null
}
