// Finds days up to today with lessons not yet recorded as held or canceled, or not yet signed.
import type { SchoolDate } from '../../values/school-date'

export interface CourseHeld {
  readonly courseId: string
  readonly lessonDates: readonly SchoolDate[]
  readonly seated: number
}

export interface SaidDay {
  readonly date: SchoolDate
  readonly courseIds: readonly string[]
  readonly unsigned: number
}

export interface OpenDay {
  readonly date: SchoolDate
  readonly unsaid: number
  readonly unsigned: number
}

/** A course without pupils holds no lessons. Days up to today, earliest first, those with nothing open left out. */
export function openDays(courses: readonly CourseHeld[], said: readonly SaidDay[], today: SchoolDate): OpenDay[] {
  const told = new Map(said.map((day) => [day.date, new Set(day.courseIds)]))
  const unsaid = new Map<SchoolDate, number>()
  for (const { courseId, lessonDates } of courses.filter(({ seated }) => seated > 0))
    for (const date of new Set(lessonDates))
      if (date <= today && told.get(date)?.has(courseId) !== true) unsaid.set(date, (unsaid.get(date) ?? 0) + 1)
  const unsigned = new Map(said.map((day) => [day.date, day.unsigned]))
  return [...new Set([...unsaid.keys(), ...unsigned.keys()])]
    .sort()
    .map((date) => ({ date, unsaid: unsaid.get(date) ?? 0, unsigned: unsigned.get(date) ?? 0 }))
    .filter((day) => day.unsaid + day.unsigned > 0)
}
