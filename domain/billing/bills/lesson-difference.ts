// Takes lessons from lessons, one by one: a day with two of them may lose one.
import type { SchoolDate } from '../../values/school-date'

export function lessonsWithout(lessons: readonly SchoolDate[], taken: readonly SchoolDate[]): readonly SchoolDate[] {
  const left = new Map<SchoolDate, number>()
  for (const date of taken) left.set(date, (left.get(date) ?? 0) + 1)
  return lessons.filter((date) => {
    const count = left.get(date) ?? 0
    if (count > 0) left.set(date, count - 1)
    return count === 0
  })
}
