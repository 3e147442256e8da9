// Counts the course places a child still holds, in terms that are not over.

import type { SchoolDate } from '../../values/school-date'
import type { PupilTerm } from './enrollment'
import { isLiveEnrollment } from './sync-enrollments'

export interface TermOfPlan {
  readonly _id: string
  readonly term: { readonly until: SchoolDate }
}

/** A seat of a term that is over was used, not held: it is a bill's basis and keeps nothing alive. */
export function livePlaces(records: readonly PupilTerm[], plans: readonly TermOfPlan[], today: SchoolDate): number {
  const running = new Set(plans.filter(({ term }) => term.until >= today).map(({ _id }) => _id))
  return records
    .filter(({ planId }) => running.has(planId))
    .reduce((sum, { enrollments }) => sum + enrollments.filter(isLiveEnrollment).length, 0)
}
