// Refuses a seat in a course by wishes before its plan's draw gave out the seats.
import { drawPhase, isBeforeSeats } from '@domain/enrollment/draws/draw-phase'
import { isByWishes } from '@domain/enrollment/wishes/by-wishes'
import type { SchoolDate } from '@domain/values/school-date'
import type { ChildInCourse } from '../catalog/find-course'

/** Null: it may be taken. The same for one child, two at once, and a swap. */
export function drawFirst({ course, draw }: Pick<ChildInCourse<unknown>, 'course' | 'draw'>, today: SchoolDate) {
  if (draw === null || !isByWishes(course) || !isBeforeSeats(drawPhase(draw, today))) return null
  return { code: 'DRAW_FIRST', opensOn: draw.opensOn, closesOn: draw.closesOn } as const
}
