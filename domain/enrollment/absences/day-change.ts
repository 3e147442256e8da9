// What a family says of one day of its child: away, early, fetched by somebody else, or staying.
import type { SchoolDate } from '../../values/school-date'

/** STAY: extended care, which is free (A45). */
export const DAY_CHANGE_KINDS = ['ABSENT', 'EARLY', 'COLLECTOR', 'STAY'] as const
export type DayChangeKind = (typeof DAY_CHANGE_KINDS)[number]

export const ABSENCE_REASONS = ['ILL', 'FAMILY', 'OTHER'] as const
export type AbsenceReason = (typeof ABSENCE_REASONS)[number]

/** ASKED: after the cut-off; whoever has the child that afternoon says yes or no. */
export const DAY_CHANGE_STATES = ['HOLDS', 'ASKED', 'DECLINED', 'TAKEN_BACK'] as const
export type DayChangeState = (typeof DAY_CHANGE_STATES)[number]

/** A guardian or a pick-up person of the child; `personId` null: somebody for this one day, with a code. */
export interface Collector {
  readonly personId: string | null
  readonly name: string
  readonly relation: string | null
}

/** Comes once, and has no account: with a code and its identity card. */
export interface Guest {
  readonly phone: string
}

/** One document a day and act, only ever added to: the latest that holds of a kind is the day's. */
export interface DayChange {
  /** `pupilId:date:requestKey`. */
  readonly _id: string
  /** `pupilId:date`: what is said of a list of children on a day is read by these keys. */
  readonly day: string
  readonly pupilId: string
  readonly schoolId: string
  readonly date: SchoolDate
  readonly kind: DayChangeKind
  /** ABSENT: from this course alone; null: from the whole afternoon. */
  readonly courseId: string | null
  /** ABSENT: may be left unsaid. */
  readonly reason: AbsenceReason | null
  /** EARLY: when the child is fetched; STAY: until when it stays. `HH:mm`. */
  readonly time: string | null
  /** EARLY and COLLECTOR: who fetches it. */
  readonly collector: Collector | null
  /** Of somebody for this one day. Absent or null: it is somebody of the family, or nobody. */
  readonly guest?: Guest | null
  readonly byId: string
  /** What the child calls them. */
  readonly byName: string
  readonly at: number
  readonly state: DayChangeState
  /** Who of the school said yes or no, and when; null: nobody had to, or has yet. */
  readonly answeredBy: string | null
  readonly answeredAt: number | null
  readonly takenBackBy: string | null
  readonly takenBackAt: number | null
  readonly rev: number
}

export function dayKey({ pupilId, date }: Pick<DayChange, 'pupilId' | 'date'>): string {
  return `${pupilId}:${date}`
}

/** The most days one act may name. */
export const MOST_DAYS = 20
/** How far ahead. */
export const DAYS_AHEAD = 60
