// Finds school days: the national calendar with make-up days (调休), less the term's own closures.
import { getDayDetail, isWorkday } from 'chinese-days'
import { datesBetween, type SchoolDate, schoolDate, type Weekday, weekdayOf } from '../../values/school-date'
import type { Term } from './course'
import { isPublicHoliday } from './public-holidays'

/** Every arranged holiday carries a name with commas in the package's data; an ordinary day carries its weekday. */
function isArranged(date: SchoolDate): boolean {
  return getDayDetail(date).name.includes(',')
}

/** The State Council arranges one year at a time, each autumn: a year is known once its National Day is. */
function lastKnownDay(year = 2026): SchoolDate {
  return isArranged(schoolDate(`${year + 1}-10-01`)) ? lastKnownDay(year + 1) : schoolDate(`${year}-12-31`)
}

/** After this day only weekends and the term's own closures are known. */
export const CALENDAR_KNOWN_UNTIL: SchoolDate = lastKnownDay()

/** False when the term reaches into a year whose holidays are not arranged yet: its closures must be entered by hand. */
export function calendarIsConfirmed(term: Pick<Term, 'until'>): boolean {
  return term.until <= CALENDAR_KNOWN_UNTIL
}

/** The years of a term whose holidays nobody has arranged yet: only the fixed ones are kept free there. */
export function yearsNotArranged({ from, until }: Pick<Term, 'from' | 'until'>): readonly number[] {
  const known = Number(CALENDAR_KNOWN_UNTIL.slice(0, 4))
  const years = [...new Set([Number(from.slice(0, 4)), Number(until.slice(0, 4))])]
  return years.filter((year) => year > known)
}

/** A day of term on which the school is open, make-up days included. */
export function isSchoolDay(date: SchoolDate, term: Term): boolean {
  const isInTerm = term.from <= date && date <= term.until
  return (
    isInTerm && isWorkday(date) && !isPublicHoliday(date) && !term.closures.some((closure) => closure.date === date)
  )
}

/** A Saturday or Sunday worked in exchange for a holiday. */
export function isMakeupDay(date: SchoolDate, term: Term): boolean {
  return weekdayOf(date) > 5 && isSchoolDay(date, term)
}

/**
 * The weekday whose timetable runs on `date`. Null when no timetable runs: the school is closed, or it is a make-up
 * day to which the school gave no timetable, on which only all-week care runs.
 */
export function timetableWeekday(date: SchoolDate, term: Term): Weekday | null {
  if (!isSchoolDay(date, term)) return null
  if (!isMakeupDay(date, term)) return weekdayOf(date)
  return term.makeupFollows.find((makeup) => makeup.date === date)?.weekday ?? null
}

/** Every school day of the term, ascending. */
export function schoolDays(term: Term): readonly SchoolDate[] {
  return datesBetween(term.from, term.until).filter((date) => isSchoolDay(date, term))
}
