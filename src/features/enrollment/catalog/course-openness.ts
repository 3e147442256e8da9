// Decides what a family can do about a course now: claim a seat, swap, wait, or nothing.
import type { CourseCard } from './answers'

export type Openness = 'SEAT' | 'WAITLIST' | 'CARE_FULL' | 'SWAP' | 'NONE'

/** Care is never waitlisted: the school must open another class. By invitation: the school names who is asked. */
export function opennessOf({ verdict, standing, seatsLeft, kind, seating }: CourseCard): Openness {
  if (standing.state !== 'NONE' || seating === 'INVITATION') return 'NONE'
  if (verdict.code === 'TIME_CLASH' && kind !== 'CARE') return seatsLeft > 0 ? 'SWAP' : 'WAITLIST'
  if (verdict.code !== 'ELIGIBLE') return 'NONE'
  if (seatsLeft > 0) return 'SEAT'
  return kind === 'CARE' ? 'CARE_FULL' : 'WAITLIST'
}
