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
  /** How many lessons, one a date; null: every matching school day to the end of term. */
  readonly lessons: number | null
}

export type TooFewSchoolDays = { readonly code: 'TOO_FEW_SCHOOL_DAYS'; readonly available: number }

/** The first `lessons` dates on which the pattern runs, ascending. A pattern that never runs is too few as well. */
export function lessonDates(pattern: WeeklyPattern): Result<readonly SchoolDate[], TooFewSchoolDays> {
  const dates = schoolDays(pattern.term).filter((date) => date >= pattern.startsOn && runsOn(date, pattern))
  const wanted = pattern.lessons ?? Math.max(dates.length, 1)
  if (dates.length < wanted) return fail({ code: 'TOO_FEW_SCHOOL_DAYS', available: dates.length })
  return ok(dates.slice(0, wanted))
}

function runsOn(date: SchoolDate, { term, kind, slots }: WeeklyPattern): boolean {
  const weekday = timetableWeekday(date, term)
  if (weekday !== null) return slots.some((slot) => slot.weekday === weekday)
  return isMakeupDay(date, term) && kind === 'CARE' && isAllWeek(slots)
}

/** Care that meets Monday to Friday is due on any school day, whichever timetable the day follows. */
function isAllWeek(slots: readonly WeeklySlot[]): boolean {
  return new Set(slots.map(({ weekday }) => weekday).filter((weekday) => weekday <= 5)).size === 5
}
