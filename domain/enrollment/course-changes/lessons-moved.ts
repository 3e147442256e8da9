// Counts the lessons a change moves, drops or adds, and names the last one before it.
import type { SchoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import { type Session, sessionsOf } from '../sessions/sessions-of'

export interface MovedSessions {
  readonly before: number
  readonly after: number
  /** Lessons still to come that are held on another day or hour. */
  readonly moved: number
  /** Fewer lessons than were planned, and more. */
  readonly dropped: number
  readonly added: number
  /** The last lesson to come that is held as it was; null: none is. */
  readonly lastAsBefore: SchoolDate | null
  /** The first one that is not. */
  readonly firstChanged: SchoolDate | null
}

export function lessonsMoved(current: Course | null, after: Course, today: SchoolDate): MovedSessions {
  const [old, wanted] = [ahead(current, today), ahead(after, today)]
  const known = new Set(old.map(keyOf))
  const other = wanted.filter((session) => !known.has(keyOf(session)))
  const same = wanted.filter((session) => known.has(keyOf(session)))
  const [before, now] = [current?.lessonDates.length ?? 0, after.lessonDates.length]
  const firstChanged = other[0]?.date ?? null
  const untouched = same.filter(({ date }) => firstChanged === null || date < firstChanged)
  return {
    before,
    after: now,
    moved: current === null ? 0 : Math.min(lessonsIn(other), Math.max(0, lessonsIn(old) - lessonsIn(same))),
    dropped: Math.max(0, before - now),
    added: current === null ? 0 : Math.max(0, now - before),
    lastAsBefore: current === null || other.length === 0 ? null : (untouched.at(-1)?.date ?? null),
    firstChanged: current === null ? null : firstChanged,
  }
}

function ahead(course: Course | null, today: SchoolDate): readonly Session[] {
  return course === null ? [] : sessionsOf(course).filter(({ date }) => date > today)
}

function keyOf({ date, from, until, lessons }: Session): string {
  return `${date} ${from} ${until} ${lessons}`
}

function lessonsIn(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { lessons }) => sum + lessons, 0)
}
