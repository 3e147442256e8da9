// Tells what keeps a child from taking a seat now: the limit it set, its time, the seats left.
import type { AtMost, DrawCourse, Meeting } from './draw-list'
import type { Limit } from './draw-result'

export interface Taker {
  readonly atMost: AtMost
  readonly held: readonly DrawCourse[]
}

export function limitReached({ atMost, held }: Taker, course: DrawCourse): Limit | null {
  if (held.length >= atMost.aTerm) return 'A_TERM'
  const meetings = held.reduce((sum, one) => sum + one.meetings.length, course.meetings.length)
  return meetings > atMost.aWeek ? 'A_WEEK' : null
}

/** The first held course that meets at the same time. What ends at 17:30 does not meet what begins then. */
export function clashing({ held }: Taker, course: DrawCourse): DrawCourse | null {
  return held.find((one) => one.meetings.some((a) => course.meetings.some((b) => overlap(a, b)))) ?? null
}

function overlap(a: Meeting, b: Meeting): boolean {
  return a.weekday === b.weekday && a.from < b.until && b.from < a.until
}

export function hasSeats(left: number, needed: number): boolean {
  return left >= needed
}
