// The collection homeworkDays: its documents, its indexes, its reads, and its writes.
// Each write replaces one document on the revision that was read, so that minutes add up.

import { type HomeworkDay, homeworkDayId } from '@domain/homework/items/homework-day'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS, type Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { homeworkDaysFates } from './fates/homework-days-fates'

/** _id: `homeworkDayId`. */
export const homeworkDays = defineCollection<HomeworkDay>({
  name: 'homeworkDays',
  fates: homeworkDaysFates,
  indexes: [
    index('school', ['schoolId', 'date']),
    index('district', ['districtId', 'date']),
    index('due', ['releaseAt']),
    index('day', ['dayAt']),
    index('held', ['items.heldUntil']),
    index('archive', ['archiveAt']),
    index('member', ['only.pupilId']),
  ],
})

/** Those of these classes on these days, by their keys: however many days are stored, no other is looked at. */
export function readHomeworkDays(
  homeroomIds: readonly string[],
  dates: readonly SchoolDate[],
): Promise<readonly HomeworkDay[]> {
  const ids = homeroomIds.flatMap((homeroomId) => dates.map((date) => homeworkDayId(homeroomId, date)))
  return homeworkDays.find({ _id: { $in: ids } }, { limit: Math.min(ids.length, MOST_ROWS) })
}

export async function readHomeworkDay(homeroomId: string, date: SchoolDate): Promise<HomeworkDay | null> {
  const [day] = await readHomeworkDays([homeroomId], [date])
  return day ?? null
}

/** Adds `homeworkDays` to documents that say their class in `homeroomField` (`$_id` of homerooms, `$homeroomId` of pupils). */
export function homeworkDaysOf(homeroomField: string, dates: readonly SchoolDate[]): readonly Stage[] {
  const ids = dates.map((date) => ({ $concat: [homeroomField, ':', date] }))
  return [
    { $addFields: { homeworkDayIds: ids } },
    { $lookup: { from: homeworkDays.name, localField: 'homeworkDayIds', foreignField: '_id', as: 'homeworkDays' } },
    { $unset: 'homeworkDayIds' },
  ]
}

export interface DaysOfSchool {
  readonly schoolId: string
  readonly from: SchoolDate
  readonly until: SchoolDate
}

/** A school's, both days included; `stages` narrow what comes back. One round trip, at most MOST_ROWS rows. */
export function readSchoolHomework<Row>(
  { schoolId, from, until }: DaysOfSchool,
  stages: readonly Stage[],
): Promise<readonly Row[]> {
  return homeworkDays.aggregate<Row>([{ $match: { schoolId, date: { $gte: from, $lte: until } } }, ...stages])
}

/** Adds `as` to schools: their homework between two days, after `stages`. */
export function homeworkOfSchool(
  as: string,
  { from, until }: Omit<DaysOfSchool, 'schoolId'>,
  stages: readonly Stage[],
): Stage {
  const inTime = { $match: { date: { $gte: from, $lte: until } } }
  return joinStage({ from: homeworkDays.name, as, local: '$_id', foreign: 'schoolId', stages: [inTime, ...stages] })
}

/** Those whose hour of release has come. */
export function findDueDays(now: number, limit: number): Promise<readonly HomeworkDay[]> {
  return homeworkDays.aggregate<HomeworkDay>([
    { $match: { releaseAt: { $lte: now } } },
    { $sort: { releaseAt: 1 } },
    { $limit: limit },
  ])
}

/** Those to be put away. */
export function findDaysToArchive(now: number, limit: number): Promise<readonly HomeworkDay[]> {
  return homeworkDays.aggregate<HomeworkDay>([
    { $match: { archiveAt: { $lte: now } } },
    { $sort: { archiveAt: 1 } },
    { $limit: limit },
  ])
}

/** Those with an item that a split class has held for too long. */
export function findHeldDays(now: number, limit: number): Promise<readonly HomeworkDay[]> {
  return homeworkDays.aggregate<HomeworkDay>([
    { $match: { 'items.heldUntil': { $lte: now, $gt: 0 } } },
    { $limit: limit },
  ])
}

/** False when the day changed since it was read, or came into being meanwhile (`before` null). */
export async function writeHomeworkDay(before: HomeworkDay | null, after: HomeworkDay): Promise<boolean> {
  if (before === null) return homeworkDays.insert({ ...after, rev: 1 })
  const { _id, rev, ...fields } = after
  return homeworkDays.updateOne({ _id, rev }, { $set: { ...fields, rev: rev + 1 } })
}
