// The collection dayClosings: its documents, its indexes, and every read and write of it.
import { type DayClosing, dayClosingId } from '@domain/enrollment/hand-over/day-closing'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { dayClosingsFates } from './fates/day-closings-fates'

/** _id: `schoolId:date`. */
export const dayClosings = defineCollection<DayClosing>({
  name: 'dayClosings',
  fates: dayClosingsFates,
  indexes: [index('pupil', ['entries.pupilId']), index('changed', ['changedAt'])],
})

/** Adds `closings`: how a school's day was closed, or none. */
export function closingOn(schoolId: string, date: SchoolDate): Stage {
  const pipeline = [{ $match: { _id: dayClosingId(schoolId, date) } }]
  return { $lookup: { from: dayClosings.name, pipeline, as: 'closings' } }
}

export async function readClosing(schoolId: string, date: SchoolDate): Promise<DayClosing | null> {
  const [known] = await dayClosings.find({ _id: dayClosingId(schoolId, date) }, { limit: 1 })
  return known ?? null
}

/** False when it changed since it was read, or came into being meanwhile (`before` null). */
export function writeClosing(before: DayClosing | null, after: DayClosing): Promise<boolean> {
  if (before === null) return dayClosings.insert(after)
  const { _id, entries, acts, rev, changedAt } = after
  return dayClosings.updateOne({ _id, rev: before.rev }, { $set: { entries, acts, rev, changedAt } })
}
