// The collection lessonRecords: its documents, its indexes, and every read and write of it.
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { updateEachRevision } from '../../runtime/update-each-revision'
import { lessonRecordsFates } from './fates/lesson-records-fates'

/** _id: `${courseId}:${date}`. */
export const lessonRecords = defineCollection<LessonRecord>({
  name: 'lessonRecords',
  fates: lessonRecordsFates,
  indexes: [
    index('plan', ['planId', 'date']),
    index('canceled', ['planId', 'state']),
    index('course', ['courseId', 'date']),
    index('news', ['isNews']),
  ],
})

export type CanceledLesson = Pick<LessonRecord, '_id' | 'courseId' | 'date' | 'cancelReason'>

/** Adds `canceled`: the lessons of the plan named by `planField` that did not take place. */
export function canceledLessonsOf(planField: string): Stage {
  const stages = [{ $match: { state: 'CANCELED' } }, { $project: { courseId: 1, date: 1, cancelReason: 1 } }]
  return joinStage({ from: lessonRecords.name, as: 'canceled', local: planField, foreign: 'planId', stages })
}

/** Adds `canceled` to children with their `terms`: lessons of their own courses that did not take place. */
export const canceledLessonsTaken: Stage = joinStage({
  from: lessonRecords.name,
  as: 'canceled',
  local: 'terms.enrollments.courseId',
  foreign: 'courseId',
  stages: [{ $match: { state: 'CANCELED' } }, { $project: { courseId: 1, date: 1, cancelReason: 1 } }],
})

/** Adds `as` to documents that have their `plan`: the plan's lesson records, after `stages`. */
export function lessonsOfPlan(as: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: lessonRecords.name, as, local: '$plan._id', foreign: 'planId', stages })
}

/** From courses: adds `lessonRecords`, what was said of the lesson of one day, one document or none. */
export function lessonOn(date: SchoolDate): Stage {
  const stages = [{ $match: { date } }]
  return joinStage({ from: lessonRecords.name, as: 'lessonRecords', local: '$_id', foreign: 'courseId', stages })
}

export function readLessonRecords(ids: readonly string[]): Promise<readonly LessonRecord[]> {
  return lessonRecords.find({ _id: { $in: ids } }, { limit: ids.length })
}

/** A lesson recorded meanwhile stays as it is. */
export function insertLessonRecords(made: readonly LessonRecord[]): Promise<void> {
  return lessonRecords.insertMissing(
    made.map((record) => (record.state === 'CANCELED' ? { ...record, isNews: true } : record)),
  )
}

/** False when it changed since it was read. */
export function replaceLessonRecord(before: LessonRecord, { _id, ...after }: LessonRecord): Promise<boolean> {
  return lessonRecords.updateOne({ _id, rev: before.rev }, { $set: asNews(before, after) })
}

/** What was held and stays held concerns no bill. */
function asNews<After extends Pick<LessonRecord, 'state'>>(before: LessonRecord, after: After): After {
  return before.state === 'CANCELED' || after.state === 'CANCELED' ? { ...after, isNews: true } : after
}

/** Each in one step: held, unsigned, and neither held nor unsigned by whoever signs, whatever was read before. */
export function signLessonRecords(ids: readonly string[], signedBy: string): Promise<number> {
  const other = { $ne: signedBy }
  const filter = { _id: { $in: ids }, state: 'DELIVERED', signedBy: null, unsignedBy: other, 'payee.id': other }
  return lessonRecords.updateWhere(filter, { $set: { signedBy }, $inc: { rev: 1 } })
}

export type ChangedLesson = Pick<LessonRecord, '_id' | 'rev' | 'planId' | 'courseId'>

/** Those that billing has yet to look at. */
export function findChangedLessons(limit: number): Promise<readonly ChangedLesson[]> {
  return lessonRecords.aggregate<ChangedLesson>([
    { $match: { isNews: true } },
    { $limit: limit },
    { $project: { rev: 1, planId: 1, courseId: 1 } },
  ])
}

export function lessonsAreKnown(seen: readonly ChangedLesson[]): Promise<void> {
  return updateEachRevision(seen, (filter) => lessonRecords.updateWhere(filter, { $set: { isNews: false } }))
}
