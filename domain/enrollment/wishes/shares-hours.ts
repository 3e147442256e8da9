// Tells whether two courses meet at the same hours of some weekday.
import type { Course } from '../courses/course'

export function sharesHours(one: Pick<Course, 'slots'>, other: Pick<Course, 'slots'>): boolean {
  return one.slots.some((a) => other.slots.some((b) => a.weekday === b.weekday && a.from < b.until && b.from < a.until))
}
