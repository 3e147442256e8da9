// Finds the dates on which a weekly pattern has lessons.

import type { CourseKind } from '../../values/course-kind'
import { fail, ok, type Result } from '../../values/result'
import type { SchoolDate } from '../../values/school-date'
import type { Term, WeeklySlot } from './course'
import { isMakeupDay, schoolDays, timetableWeekday } from './school-calendar'

export interface WeeklyPattern {
  readonly term: Term
  readonly kind: CourseKind
  readonly slots: readonly WeeklySlot[]
  readonly startsOn: SchoolDate
  /** How many lessons; null: all of every matching school day to the end of term. */
  readonly lessons: number | null
}

export type TooFewSchoolDays = { readonly code: 'TOO_FEW_SCHOOL_DAYS'; readonly available: number }

/** The first lessons of the pattern by their dates, ascending. A pattern that never runs is too few as well. */
export function lessonDates(pattern: WeeklyPattern): Result<readonly SchoolDate[], TooFewSchoolDays> {
  const days = schoolDays(pattern.term).filter((date) => date >= pattern.startsOn)
  const dates = days.flatMap((date) => Array.from({ length: lessonsOn(date, pattern) }, () => date))
  const wanted = pattern.lessons ?? Math.max(dates.length, 1)
  if (dates.length < wanted) return fail({ code: 'TOO_FEW_SCHOOL_DAYS', available: dates.length })
  return ok(dates.slice(0, wanted))
}

function lessonsOn(date: SchoolDate, { term, kind, slots }: WeeklyPattern): number {
  const weekday = timetableWeekday(date, term)
  if (weekday !== null) return lessonsOfWeekday(slots, weekday)
  return isMakeupDay(date, term) && kind === 'CARE' ? lessonsOfAnyDay(slots) : 0
}

function lessonsOfWeekday(slots: readonly WeeklySlot[], weekday: number): number {
  const own = slots.filter((slot) => slot.weekday === weekday)
  return own.reduce((sum, { lessons = 1 }) => sum + lessons, 0)
}

/** Care that meets Monday to Friday is due on any school day, whichever timetable the day follows: at least its fewest. */
function lessonsOfAnyDay(slots: readonly WeeklySlot[]): number {
  return Math.min(...[1, 2, 3, 4, 5].map((weekday) => lessonsOfWeekday(slots, weekday)))
}
