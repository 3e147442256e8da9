// The collection rollCalls: its documents, its indexes, and every read and write of it.
import type { RollCall } from '@domain/enrollment/roll-call/roll-call'
import { rollCallId } from '@domain/enrollment/roll-call/roll-call'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { rollCallsFates } from './fates/roll-calls-fates'

/** _id: `courseId:date`. */
export const rollCalls = defineCollection<RollCall>({
  name: 'rollCalls',
  fates: rollCallsFates,
  indexes: [index('pupil', ['marks.pupilId']), index('changed', ['changedAt'])],
})

/** Adds `rollCalls` to courses: that of one day, or none. */
export function rollCallOn(date: SchoolDate): readonly Stage[] {
  return [
    { $addFields: { rollCallId: { $concat: ['$_id', ':', date] } } },
    { $lookup: { from: rollCalls.name, localField: 'rollCallId', foreignField: '_id', as: 'rollCalls' } },
    { $unset: 'rollCallId' },
  ]
}

export async function readRollCall(courseId: string, date: SchoolDate): Promise<RollCall | null> {
  const [known] = await rollCalls.find({ _id: rollCallId(courseId, date) }, { limit: 1 })
  return known ?? null
}

/** False when it changed since it was read, or came into being meanwhile (`before` null). */
export function writeRollCall(before: RollCall | null, after: RollCall): Promise<boolean> {
  if (before === null) return rollCalls.insert(after)
  const { _id, marks, guests = [], counted, asked, rev, changedAt } = after
  return rollCalls.updateOne({ _id, rev: before.rev }, { $set: { marks, guests, counted, asked, rev, changedAt } })
}
