// Finds the limit of written minutes a child's class has a day: the latest a day was written under.
import type { HomeworkDay } from '@domain/homework/items/homework-day'

/** The national limits, where the class has no day of homework yet. */
function nationalLimit(grade: number): number {
  if (grade <= 2) return 0
  return grade <= 6 ? 60 : 90
}

export function limitOf(grade: number, days: readonly Pick<HomeworkDay, 'date' | 'cap'>[]): number {
  const latest = [...days].sort((one, other) => one.date.localeCompare(other.date)).at(-1)
  return latest?.cap ?? nationalLimit(grade)
}
