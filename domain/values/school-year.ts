// School years (学年), August to July, named by the year their autumn term begins in.
import { addDays, type SchoolDate, schoolDate } from './school-date'

/** Terms begin at the end of August at the earliest. */
const FIRST_MONTH = 8

export function schoolYearOf(date: SchoolDate): number {
  const year = Number(date.slice(0, 4))
  return Number(date.slice(5, 7)) < FIRST_MONTH ? year - 1 : year
}

export function daysOfSchoolYear(year: number): { readonly from: SchoolDate; readonly until: SchoolDate } {
  return { from: schoolDate(`${year}-08-01`), until: schoolDate(`${year + 1}-07-31`) }
}

/** The year people speak of: all through the summer still the one that ended. */
export function yearSpokenOf(today: SchoolDate): number {
  return schoolYearOf(addDays(today, -31))
}

interface TermDays {
  readonly from: SchoolDate
  readonly until: SchoolDate
}

/** The last day of a school's lessons in a year. Without a term after New Year one may still come, until the year ends. */
export function lastDayOfLessons(year: number, terms: readonly TermDays[]): SchoolDate {
  const lastDays = terms.filter(({ from }) => from.slice(0, 4) === String(year + 1)).map(({ until }) => until)
  return lastDays.sort().at(-1) ?? daysOfSchoolYear(year).until
}
