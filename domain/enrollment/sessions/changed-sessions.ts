// Lays single lessons that are held otherwise over a course's days, and takes the layer off again.
import type { SchoolDate } from '../../values/school-date'
import type { ChangedSession } from '../courses/course'

export type ByDay = Pick<ChangedSession, 'planned' | 'date'>

interface Layered<One extends ByDay> {
  readonly changed?: readonly One[]
}

/** The lesson of that day is held, and not as the timetable says. */
export function changedOn<One extends ByDay>({ changed }: Layered<One>, date: SchoolDate): One | null {
  return changed?.find((one) => one.date === date) ?? null
}

/** The lesson planned for that day is held on none. */
export function isOff({ changed }: Layered<ByDay>, date: SchoolDate): boolean {
  return changed?.some((one) => one.planned === date && one.date === null) ?? false
}

/** The lesson the timetable has on that day is held on another. */
export function movedAway<One extends ByDay>({ changed }: Layered<One>, planned: SchoolDate): One | null {
  return changed?.find((one) => one.planned === planned && one.date !== null && one.date !== planned) ?? null
}

/** The days as the timetable has them: lessons that were moved stand on their own days again. */
export function plannedDates(course: Layered<ByDay> & { readonly lessonDates: readonly SchoolDate[] }) {
  return mapped(course.lessonDates, new Map((course.changed ?? []).map(({ planned, date }) => [date, planned])))
}

/** The days on which lessons are held, or would have been. */
export function laidDates(dates: readonly SchoolDate[], changed: readonly ByDay[]): readonly SchoolDate[] {
  return mapped(
    dates,
    new Map(changed.flatMap(({ planned, date }) => (date === null ? [] : [[planned, date] as const]))),
  )
}

/** Those that still find their lesson in new days, and whose own day nothing else took. */
export function fittingChanges<One extends ByDay>(dates: readonly SchoolDate[], changed: readonly One[]) {
  const fits = ({ planned, date }: One, others: ReadonlySet<SchoolDate>) =>
    dates.includes(planned) && (date === null || date === planned || !others.has(date))
  const stay = new Set(dates.filter((date) => !changed.some(({ planned }) => planned === date)))
  return changed.filter((one) => fits(one, stay))
}

function mapped<Key>(dates: readonly SchoolDate[], to: ReadonlyMap<Key | SchoolDate, SchoolDate>) {
  return to.size === 0 ? dates : dates.map((date) => to.get(date) ?? date).sort()
}
