// Brings single lessons in line with what the office said of them: one answer everywhere.
import type { ChangedLesson, Term } from '@domain/enrollment/courses/course'
import type { CancelReason } from '@domain/enrollment/lessons/lesson-record'
import { withChangedLesson, withoutChangedLesson } from '@domain/enrollment/sessions/change-session'
import { changedOn, isOff } from '@domain/enrollment/sessions/changed-sessions'
import { nextOff } from '@domain/enrollment/sessions/off-on'
import { plannedSessionOn, teachingOn } from '@domain/enrollment/sessions/sessions-of'
import type { SchoolDate } from '@domain/values/school-date'
import { writeSingleLessons } from '../collections/courses'
import { touchRolls } from '../collections/seat-rolls'
import type { CourseOfDay } from './find-school-day'

export interface Said {
  readonly date: SchoolDate
  readonly term: Term
  readonly now: number
  /** Null: it was held. */
  readonly cancelReason: CancelReason | null
}

/** Somebody who changed it at the same moment said it last: then theirs stays. */
export async function layOutcome(course: CourseOfDay, said: Said): Promise<void> {
  const { date, term, now, cancelReason } = said
  if (isOff(course, date) === (cancelReason !== null)) return
  const after = cancelReason === null ? withoutChangedLesson(course, date) : canceled(course, { ...said, cancelReason })
  if (after === null) return
  await writeSingleLessons(course, { ...after, offOn: nextOff(after.changed ?? [], term, null) })
  await touchRolls([course._id], now)
}

/** A lesson that was moved to that day is not held on any. */
function canceled(course: CourseOfDay, { date, now, cancelReason }: Said & { readonly cancelReason: CancelReason }) {
  const session = plannedSessionOn(course, date)
  if (session === null || changedOn(course, date)?.planned !== undefined) return null
  const { from, until, place } = session
  const lesson: ChangedLesson = {
    planned: date,
    date: null,
    from,
    until,
    place,
    ...teachingOn(course, date),
    cause: cancelReason,
    at: now,
  }
  return withChangedLesson(course, lesson)
}
