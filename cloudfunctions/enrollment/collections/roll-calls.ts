// The collection rollCalls: its documents, its indexes, and every read and write of it.
import type { Course } from '@domain/enrollment/courses/course'
import type { RollCall } from '@domain/enrollment/roll-call/roll-call'
import { rollCallId } from '@domain/enrollment/roll-call/roll-call'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { courseOfRoll } from './courses'
import { rollCallsFates } from './fates/roll-calls-fates'

/** _id: `courseId:date`. */
export const rollCalls = defineCollection<RollCall>({
  name: 'rollCalls',
  fates: rollCallsFates,
  indexes: [index('pupil', ['marks.pupilId']), index('changed', ['changedAt']), index('news', ['isNews'])],
})

/** Adds `rollCalls` to courses: that of one day, or none. */
export function rollCallOn(date: SchoolDate): readonly Stage[] {
  return [
    { $addFields: { rollCallId: { $concat: ['$_id', ':', date] } } },
    { $lookup: { from: rollCalls.name, localField: 'rollCallId', foreignField: '_id', as: 'rollCalls' } },
    { $unset: 'rollCallId' },
  ]
}

/** Adds `rollCalls` to documents with their `courses`: those of one day. */
export function rollCallsOfCourses(date: SchoolDate): readonly Stage[] {
  const keys = { $map: { input: '$courses', as: 'course', in: { $concat: ['$$course._id', ':', date] } } }
  return [
    { $addFields: { rollCallIds: keys } },
    { $lookup: { from: rollCalls.name, localField: 'rollCallIds', foreignField: '_id', as: 'rollCalls' } },
    { $unset: 'rollCallIds' },
  ]
}

export async function readRollCall(courseId: string, date: SchoolDate): Promise<RollCall | null> {
  const [known] = await rollCalls.find({ _id: rollCallId(courseId, date) }, { limit: 1 })
  return known ?? null
}

/** False when it changed since it was read, or came into being meanwhile (`before` null). */
export function writeRollCall(before: RollCall | null, after: RollCall): Promise<boolean> {
  const isNews = after.counted !== null
  if (before === null) return rollCalls.insert({ ...after, isNews })
  const { _id, marks, guests = [], counted, asked, rev, changedAt } = after
  const next = { marks, guests, counted, asked, rev, changedAt, isNews }
  return rollCalls.updateOne({ _id, rev: before.rev }, { $set: next })
}

/** Counted ones that are not in the lesson's record yet, with their course. */
export function findCountedRolls(
  limit: number,
): Promise<readonly (RollCall & { readonly courses: readonly Course[] })[]> {
  return rollCalls.aggregate<RollCall & { readonly courses: readonly Course[] }>([
    { $match: { isNews: true } },
    { $sort: { date: 1, _id: 1 } },
    { $limit: limit },
    courseOfRoll,
    { $unset: ['marks', 'guests', 'courses.about', 'courses.consumables'] },
  ])
}

/** A later count is looked at again. */
export async function rollIsRecorded({ _id, rev }: RollCall): Promise<void> {
  await rollCalls.updateOne({ _id, rev }, { $set: { isNews: false } })
}
