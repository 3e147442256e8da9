// Says when leaving takes effect, and whether and how a child can come back to a course it left.
import type { EnrollmentWindow } from '../../enrollment/courses/enrollment-window'
import { lapsesOn } from '../../enrollment/seats/lapse'
import { withdrawalDay } from '../../enrollment/seats/withdrawal'
import { erasureDueAt } from '../../privacy/erasure/erasure-request'
import { dateAt, type SchoolDate } from '../../values/school-date'

export const LEAVING_REASONS = ['WITHDRAWAL', 'CONSENT', 'ERASURE'] as const
export type LeavingReason = (typeof LEAVING_REASONS)[number]

/** The first day no longer attended, by why it is left: the same days on which places are given back. */
export function leavingDay(reason: LeavingReason, now: number): SchoolDate {
  switch (reason) {
    case 'WITHDRAWAL':
      return withdrawalDay(dateAt(now))
    case 'CONSENT':
      return lapsesOn({ withdrawnAt: now }) ?? withdrawalDay(dateAt(now))
    case 'ERASURE':
      return lapsesOn({ erasedAt: erasureDueAt(now) }) ?? dateAt(erasureDueAt(now))
  }
}

/** FREE_SEAT: as long as one is free. END_OF_LINE: behind all who wait. CLOSED, NO_LESSONS: there is none. */
export const WAYS_BACK = ['FREE_SEAT', 'END_OF_LINE', 'CLOSED', 'NO_LESSONS'] as const
export type WayBack = (typeof WAYS_BACK)[number]

export interface LeftSeat {
  readonly window: EnrollmentWindow['state']
  readonly hasLessons: boolean
  /** What the child gives back. */
  readonly state: 'SEATED' | 'WAITLISTED'
  /** Other children in line. */
  readonly waiting: number
}

export function wayBack({ window, hasLessons, state, waiting }: LeftSeat): WayBack {
  if (window !== 'OPEN') return 'CLOSED'
  if (!hasLessons) return 'NO_LESSONS'
  return state === 'SEATED' && waiting === 0 ? 'FREE_SEAT' : 'END_OF_LINE'
}
