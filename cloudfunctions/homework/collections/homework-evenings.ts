// The collection homeworkEvenings: its documents, its indexes, and every read and write of it.
import type { HomeworkEvening } from '@domain/homework/tonight/homework-evening'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { untilSettled } from '../../runtime/retry'
import { homeworkEveningsFates } from './fates/homework-evenings-fates'

/** _id: `pupilId:date`. */
export const homeworkEvenings = defineCollection<HomeworkEvening>({
  name: 'homeworkEvenings',
  fates: homeworkEveningsFates,
  indexes: [index('pupil', ['pupilId']), index('stopped', ['stopped.teacherId', 'date']), index('made', ['madeAt'])],
})

/** Adds `evenings` to pupils: those of these days, by their keys. */
export function eveningsOfPupil(dates: readonly SchoolDate[]): readonly Stage[] {
  const ids = dates.map((date) => ({ $concat: ['$_id', ':', date] }))
  return [
    { $addFields: { eveningIds: ids } },
    { $lookup: { from: homeworkEvenings.name, localField: 'eveningIds', foreignField: '_id', as: 'evenings' } },
    { $unset: 'eveningIds' },
  ]
}

/** Adds `stops` to any document: evenings on which an item of this teacher stopped, since a day. */
export function stopsForTeacher(teacherId: string | null, since: SchoolDate): Stage {
  const pipeline = [{ $match: { 'stopped.teacherId': teacherId, date: { $gte: since } } }, { $limit: MOST_STOPS }]
  return { $lookup: { from: homeworkEvenings.name, pipeline, as: 'stops' } }
}

/** More children than a teacher has. */
const MOST_STOPS = 500

export async function readEvening(eveningId: string): Promise<HomeworkEvening | null> {
  const [evening] = await homeworkEvenings.find({ _id: eveningId }, { limit: 1 })
  return evening ?? null
}

/** False when it changed since it was read, or came into being meanwhile (`rev` 0). */
export function writeEvening({ rev, ...evening }: HomeworkEvening): Promise<boolean> {
  if (rev === 0) return homeworkEvenings.insert({ ...evening, rev: 1 })
  const { _id, seen, done, stopped } = evening
  return homeworkEvenings.updateOne({ _id, rev }, { $set: { seen, done, stopped }, $inc: { rev: 1 } })
}

/** True for the one request that may count this family's answer of the evening; its repetition is told the same. */
export function claimAnswer(empty: HomeworkEvening, requestId: string): Promise<boolean> {
  const { _id } = empty
  return untilSettled(async () => {
    if (await homeworkEvenings.updateOne({ _id, toldBy: null }, { $set: { toldBy: requestId } })) return true
    if (await homeworkEvenings.insert({ ...empty, toldBy: requestId, rev: 1 })) return true
    const [stored] = await homeworkEvenings.find({ _id }, { limit: 1 })
    return stored === undefined || stored.toldBy === null ? null : stored.toldBy === requestId
  })
}
