// Finds the limit of written minutes a child's class has a day: the latest a day was written under.
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { limitsOf } from '@domain/homework/limits/homework-limits'
import type { SchoolDate } from '@domain/values/school-date'

/** The national limit on `date`, where the class has no day of homework yet. */
export function limitOf(grade: number, date: SchoolDate, days: readonly Pick<HomeworkDay, 'date' | 'cap'>[]): number {
  const latest = [...days].sort((one, other) => one.date.localeCompare(other.date)).at(-1)
  return latest?.cap ?? limitsOf(grade, date).writtenMinutes
}
