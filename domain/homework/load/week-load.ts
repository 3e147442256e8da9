// Adds up classes' evenings into figures of a grade, a subject, a day: estimated beside reported.
import type { SchoolDate } from '../../values/school-date'
import { SCHOOL_SUBJECTS, type SchoolSubject } from '../../values/school-subject'
import type { ReportedMinutes } from '../tonight/reported-minutes'

/** One class's evening, reduced to what figures need. */
export interface Evening {
  readonly schoolId: string
  readonly homeroomId: string
  readonly grade: number
  readonly date: SchoolDate
  readonly cap: number
  readonly minutes: number
  readonly bySubject: Readonly<Partial<Record<SchoolSubject, number>>>
  /** Null under five answers. */
  readonly reported: ReportedMinutes | null
}

export interface Figures {
  readonly estimated: number | null
  readonly reported: number | null
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length)
}

/** Each evening counts once, whatever the size of its class. */
export function figuresOf(evenings: readonly Evening[]): Figures {
  return {
    estimated: mean(evenings.map(({ minutes }) => minutes)),
    reported: mean(evenings.flatMap(({ reported }) => (reported === null ? [] : [reported.mean]))),
  }
}

export function countAbove(evenings: readonly Evening[]): number {
  return evenings.filter(({ reported, cap }) => reported !== null && reported.mean > cap).length
}

export interface DayFigures extends Figures {
  readonly date: SchoolDate
}

export function figuresByDay(evenings: readonly Evening[], days: readonly SchoolDate[]): readonly DayFigures[] {
  return days.map((date) => {
    const { estimated, reported } = figuresOf(evenings.filter((evening) => evening.date === date))
    return { date, estimated, reported }
  })
}

/** Minutes of a subject on an average evening on which anything was set. */
export function minutesBySubject(
  evenings: readonly Evening[],
): readonly { readonly subject: SchoolSubject; readonly estimated: number }[] {
  return SCHOOL_SUBJECTS.flatMap((subject) => {
    const estimated = mean(evenings.map(({ bySubject }) => bySubject[subject] ?? 0)) ?? 0
    return estimated > 0 ? [{ subject, estimated }] : []
  })
}
