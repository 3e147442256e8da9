// Works out a day off for a school from what was read of it.
import { attendingOn } from '@domain/enrollment/roll-call/expected-on'

import type { CourseOff } from '@domain/enrollment/sessions/day-off'
import { type DayOffWish, dayOff, returnedFen } from '@domain/enrollment/sessions/day-off'
import type { ActionInput } from '@domain/registry'
import { schoolDate } from '@domain/values/school-date'
import type { SchoolSessions } from './find-school-sessions'

type Input = ActionInput<'enrollment.closeDay'>

export function planDayOff({ courses, rolls, plan }: SchoolSessions, wish: DayOffWish, now: number) {
  const attending = (courseId: string) => attendingOn(rolls.get(courseId), wish.date)
  return dayOff(wish, { courses, attending, term: plan.term, now })
}

/** Null: moved, and to no day. */
export function wishOf({ date, kind, to, cause }: Input): DayOffWish | null {
  const about = { date: schoolDate(date), cause }
  if (kind !== 'MOVE') return { ...about, kind }
  return to === null ? null : { ...about, kind, to: schoolDate(to) }
}

export function countsOf(off: readonly CourseOff[]) {
  return {
    courses: off.length,
    children: new Set(off.flatMap(({ pupilIds }) => pupilIds)).size,
    lessons: off.reduce((sum, { lessons, pupilIds }) => sum + lessons * pupilIds.length, 0),
    returnedFen: returnedFen(off),
    stays: off.flatMap(({ course, stays }) => (stays === null ? [] : [{ title: course.title, code: stays }])),
  }
}
