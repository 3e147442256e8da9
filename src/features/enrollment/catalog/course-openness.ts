// Decides what a family can do about a course now: claim a seat, join the waitlist, or nothing.
import type { CourseCard } from './answers'

export type Openness = 'SEAT' | 'WAITLIST' | 'CARE_FULL' | 'NONE'

/** Care is never waitlisted: the school must open another class. */
export function opennessOf({ verdict, standing, seatsLeft, kind }: CourseCard): Openness {
  if (verdict.code !== 'ELIGIBLE' || standing.state !== 'NONE') return 'NONE'
  if (seatsLeft > 0) return 'SEAT'
  return kind === 'CARE' ? 'CARE_FULL' : 'WAITLIST'
}
