// Plans a term change: which school year comes next, and which class becomes which.

import { type SchoolDate, schoolDate } from '../../values/school-date'
import { daysOfSchoolYear, schoolYearOf } from '../../values/school-year'
import { orderHomerooms } from '../homerooms/order-homerooms'
import type { Homeroom } from '../schools/school'
import type { PromotedClass } from './promotion'

export interface NextYear {
  readonly year: number
  /** First day of its lessons: by the plan that is there already, else 1 September. */
  readonly startsOn: SchoolDate
  /** From this day on it may be done: nobody goes up in the middle of a year. [D] */
  readonly opensOn: SchoolDate
}

interface TermDays {
  readonly from: SchoolDate
}

/** The first school year whose lessons have not begun. */
export function nextYearOf(today: SchoolDate, terms: readonly TermDays[]): NextYear {
  const current = schoolYearOf(today)
  const startsOn = startOf(current, terms)
  return today < startsOn ? yearAt(current, startsOn) : yearAt(current + 1, startOf(current + 1, terms))
}

/** Who came since then was put into the class of the new year: a first-grader typed in July stays one. */
export function newcomersSince(year: number): SchoolDate {
  return schoolDate(`${year}-06-15`)
}

/** The whole roster of the new year was imported: its classes have gone up already. A promotion would take them up twice. */
export function cameByRoster(wholeRosterOn: SchoolDate | undefined, { opensOn, startsOn }: NextYear): boolean {
  return wholeRosterOn !== undefined && opensOn <= wholeRosterOn && wholeRosterOn < startsOn
}

function yearAt(year: number, startsOn: SchoolDate): NextYear {
  return { year, startsOn, opensOn: newcomersSince(year) }
}

function startOf(year: number, terms: readonly TermDays[]): SchoolDate {
  const { from, until } = daysOfSchoolYear(year)
  const starts = terms.map((term) => term.from).filter((day) => from <= day && day <= until)
  return starts.sort()[0] ?? schoolDate(`${year}-09-01`)
}

interface ClassToPromote extends Homeroom {
  /** Children who are there. */
  readonly pupils: number
}

/** Classes with children, in their order. The grade above must be taught here, else they finish school here. */
export function planClasses(
  homerooms: readonly ClassToPromote[],
  grades: readonly number[],
  keeps: (homeroomId: string) => boolean,
): readonly PromotedClass[] {
  return homerooms
    .filter(({ pupils }) => pupils > 0)
    .sort(orderHomerooms)
    .map(({ _id, schoolId, name, grade, classNumber, classTeacherId }) => {
      const to = grades.includes(grade + 1) ? `${schoolId}-${grade + 1}-${classNumber}` : null
      const keepsTeachers = to !== null && keeps(_id)
      return { from: _id, fromName: name, grade, classNumber, to, keepsTeachers, classTeacherId }
    })
}

/** Who leads each class that takes part afterwards; null: to be named. */
export function leadersAfter(classes: readonly PromotedClass[]): ReadonlyMap<string, string | null> {
  const leaders = new Map<string, string | null>()
  for (const { from, to } of classes) {
    leaders.set(from, null)
    if (to !== null) leaders.set(to, null)
  }
  for (const { to, keepsTeachers, classTeacherId } of classes) {
    if (to !== null && keepsTeachers) leaders.set(to, classTeacherId)
  }
  return leaders
}

/** Who leads each class after the way back: as before, and nobody where there was no class. */
export function leadersBefore(classes: readonly PromotedClass[]): ReadonlyMap<string, string | null> {
  const leaders = new Map<string, string | null>()
  for (const { to } of classes) if (to !== null) leaders.set(to, null)
  for (const { from, classTeacherId } of classes) leaders.set(from, classTeacherId)
  return leaders
}
