// Says when an afternoon ends too close to bedtime: advice, never a wall (A88).
import { limitsOf } from '../../homework/limits/homework-limits'
import type { SchoolDate } from '../../values/school-date'
import type { WeekDay } from '../home/school-week'

/** Less than this between the last lesson and bedtime. A number of ours. [D] */
const REST_MINUTES = 120

export interface RestHint {
  readonly date: SchoolDate
  /** When the day's last lesson ends. */
  readonly ends: string
  readonly bedtime: string
}

interface Looked {
  readonly week: readonly WeekDay[]
  readonly courseId: string
  readonly grade: number
}

/** The latest day of the week on which the course itself is on; other late days are no advice about it. */
export function restHint({ week, courseId, grade }: Looked): RestHint | null {
  const late = week
    .filter(({ lessons }) => lessons.some((lesson) => lesson.courseId === courseId))
    .map(({ date, lessons }) => ({ date, ends: lastEnd(lessons), bedtime: limitsOf(grade, date).bedtime }))
    .filter(({ ends, bedtime }) => minutesOf(bedtime) - minutesOf(ends) < REST_MINUTES)
  return late.reduce<RestHint | null>((worst, one) => (worst !== null && worst.ends >= one.ends ? worst : one), null)
}

function lastEnd(lessons: WeekDay['lessons']): string {
  const ends = lessons.map(({ until }) => until).sort()
  return ends.at(-1) ?? ''
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
