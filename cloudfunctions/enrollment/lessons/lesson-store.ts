// Stores lesson records: written once, corrected on the revision read, signed in one step.
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { lessonRecords as records } from '../collections/lesson-records'

export function readLessonRecords(ids: readonly string[]): Promise<readonly LessonRecord[]> {
  return records.find({ _id: { $in: ids } }, { limit: ids.length })
}

/** A lesson recorded meanwhile stays as it is. */
export function insertLessonRecords(made: readonly LessonRecord[]): Promise<void> {
  return records.insertMissing(made)
}

/** False when it changed since it was read. */
export function replaceLessonRecord(before: LessonRecord, { _id, ...after }: LessonRecord): Promise<boolean> {
  return records.updateOne({ _id, rev: before.rev }, { $set: after })
}

/** Each in one step: held, unsigned, and not by whoever signs, whatever was read before. */
export function signLessonRecords(ids: readonly string[], signedBy: string): Promise<number> {
  const filter = { _id: { $in: ids }, state: 'DELIVERED', signedBy: null, 'payee.id': { $ne: signedBy } }
  return records.updateWhere(filter, { $set: { signedBy }, $inc: { rev: 1 } })
}
