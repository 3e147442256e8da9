// The collection pupilTerms: its documents, its indexes, and every read and write of it.
import type { Enrollment, PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { presentIdsOf, pupilOf } from '../../identity/collections/pupils'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { readAll, readAllOf } from '../../runtime/read-all'
import { updateEachRevision } from '../../runtime/update-each-revision'
import { pupilTermsFates } from './fates/pupil-terms-fates'
import { planAsked, planInForce, planNamed, type TermAsked, termInForce, termsWithIds } from './plans'

/** _id: `${planId}:${pupilId}`. */
export const pupilTerms = defineCollection<PupilTerm>({
  name: 'pupilTerms',
  fates: pupilTermsFates,
  indexes: [index('pupil', ['pupilId', 'planId']), index('plan', ['planId', '_id']), index('news', ['isNews'])],
})

/** Ids of a plan's records after this one, in order. */
export async function readRecordIds(planId: string, after: string, limit: number): Promise<readonly string[]> {
  const rows = await pupilTerms.aggregate<Pick<PupilTerm, '_id'>>([
    { $match: { planId, _id: { $gt: after } } },
    { $sort: { _id: 1 } },
    { $limit: limit },
    { $project: { _id: 1 } },
  ])
  return rows.map(({ _id }) => _id)
}

/** Adds `terms` to documents that share a record's `_id`, such as bills. */
export const recordOf: Stage = {
  $lookup: { from: pupilTerms.name, localField: '_id', foreignField: '_id', as: 'terms' },
}

const recordOfPlan: readonly Stage[] = [
  { $addFields: { plan: { $arrayElemAt: ['$plans', 0] } } },
  { $addFields: { termKey: { $concat: ['$plan._id', ':', '$_id'] } } },
  { $lookup: { from: pupilTerms.name, localField: 'termKey', foreignField: '_id', as: 'terms' } },
  { $project: { plans: 0, termKey: 0 } },
]

/** From pupil documents: adds `plan`, the one in force at the school, and `terms`, the record of that plan. */
export function termOfChild(today: SchoolDate): readonly Stage[] {
  return [planInForce('$schoolId', today), ...recordOfPlan]
}

/** The same of the term asked about, at whatever school the child was then; without one of the last that is over. */
export function askedTermOfChild({ planId, today }: TermAsked): readonly Stage[] {
  const plans = planId === undefined ? planAsked('$schoolId', { today }) : [planNamed(planId)]
  return [...plans, ...recordOfPlan]
}

/** From pupil documents: adds `termPlans`, those in which the child has a record, and `currentTerms`, one or none. */
export function termsOfPupil(today: SchoolDate): readonly Stage[] {
  return [
    ownRecords,
    termsWithIds('$records.planId', 'termPlans'),
    termInForce('$schoolId', today, 'currentTerms'),
    { $project: { records: 0 } },
  ]
}

const ownRecords = joinStage({
  from: pupilTerms.name,
  as: 'records',
  local: '$_id',
  foreign: 'pupilId',
  stages: [{ $project: { planId: 1 } }],
})

/** Adds `as`: the records of the plan named by `planField`, after `stages`. */
export function recordsOfPlan(as: string, planField: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: pupilTerms.name, as, local: planField, foreign: 'planId', stages })
}

/** From homerooms with their `plans`: adds `as`, how many of their pupils have a seat in care. */
export function careCountOf(as: string): readonly Stage[] {
  const keys = { $map: { input: '$presentIds', in: { $concat: [{ $arrayElemAt: ['$plans._id', 0] }, ':', '$$this'] } } }
  const isCare = { $and: [{ $eq: ['$$one.kind', 'CARE'] }, { $eq: ['$$one.state', 'SEATED'] }] }
  const seats = { $filter: { input: '$$record.enrollments', as: 'one', cond: isCare } }
  const inCare = { $filter: { input: '$records', as: 'record', cond: { $gt: [{ $size: seats }, 0] } } }
  return [
    ...presentIdsOf('presentIds'),
    { $addFields: { careKeys: keys } },
    { $lookup: { from: pupilTerms.name, localField: 'careKeys', foreignField: '_id', as: 'records' } },
    { $addFields: { [as]: { $size: inCare } } },
    { $unset: ['careKeys', 'records', 'presentIds'] },
  ]
}

export interface RecordKey {
  readonly planId: string
  readonly schoolId: string
  readonly pupilId: string
}

export function recordIdOf({ planId, pupilId }: Pick<RecordKey, 'planId' | 'pupilId'>): string {
  return `${planId}:${pupilId}`
}

/** From course or roll documents: adds `terms`, the child's record of the plan in `planId`. */
export function recordOfChild(pupilId: string): Stage {
  // Ids stand in filters, never in expressions: there a text beginning with $ would be read as a field.
  const pipeline = [{ $match: { pupilId } }, { $match: { $expr: { $eq: ['$planId', '$$planId'] } } }]
  return { $lookup: { from: pupilTerms.name, let: { planId: '$planId' }, pipeline, as: 'terms' } }
}

/** From documents whose `_id` is a pupil's: adds the records of all terms under `as`. */
export function recordsOfPupil(as: string): Stage {
  return { $lookup: { from: pupilTerms.name, localField: '_id', foreignField: 'pupilId', as } }
}

export async function readRecord(key: Pick<RecordKey, 'planId' | 'pupilId'>): Promise<PupilTerm | null> {
  const [record] = await pupilTerms.find({ _id: recordIdOf(key) }, { limit: 1 })
  return record ?? null
}

/** A record with its child: none once it was erased. */
export type ExpectedRecord = Pick<PupilTerm, '_id' | 'pupilId' | 'enrollments'> & {
  readonly pupils: readonly Pick<Pupil, 'name' | 'homeroomName'>[]
}

/** A page of a plan's records with a lesson on the day, by id after `after`. */
export function readExpected(
  planId: string,
  date: SchoolDate,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly ExpectedRecord[]> {
  const expected = { lessonDates: date, state: { $ne: 'WAITLISTED' } }
  return pupilTerms.aggregate<ExpectedRecord>([
    { $match: { planId, _id: { $gt: after }, enrollments: { $elemMatch: expected } } },
    { $sort: { _id: 1 } },
    { $limit: limit },
    pupilOf,
    { $project: { pupilId: 1, enrollments: 1, 'pupils.name': 1, 'pupils.homeroomName': 1 } },
  ])
}

/** The records of a plan that hold a live enrollment in the course. */
export function readLiveRecords(planId: string, courseId: string): Promise<readonly PupilTerm[]> {
  const live = { courseId, state: { $in: ['SEATED', 'WAITLISTED'] } }
  return readAll(pupilTerms, { planId, enrollments: { $elemMatch: live } })
}

/** By pupil; who has none yet is left out. */
export async function readRecords(
  planId: string,
  pupilIds: readonly string[],
): Promise<ReadonlyMap<string, PupilTerm>> {
  const ids = pupilIds.map((pupilId) => recordIdOf({ planId, pupilId }))
  const found = await readAllOf(pupilTerms, ids)
  return new Map(found.map((record) => [record.pupilId, record]))
}

/** Children who stood in line for a course of their choice, and had none: by their records of a plan. */
export async function findWaitingOnly(planId: string): Promise<readonly string[]> {
  const choice = (state: string) => ({ enrollments: { $elemMatch: { kind: 'ENRICHMENT', state } } })
  const rows = await readAll(pupilTerms, { planId, $and: [choice('WAITLISTED'), { $nor: [choice('SEATED')] }] })
  return rows.map(({ pupilId }) => pupilId)
}

/** False when the record changed since `current` was read (null: since it was not there). */
export function writeEnrollments(
  key: RecordKey,
  current: PupilTerm | null,
  enrollments: readonly Enrollment[],
): Promise<boolean> {
  if (current === null) return pupilTerms.insert({ ...key, _id: recordIdOf(key), rev: 1, enrollments, isNews: true })
  const { _id, rev } = current
  return pupilTerms.updateOne({ _id, rev }, { $set: { enrollments, rev: rev + 1, isNews: true } })
}

export type ChangedRecord = Pick<PupilTerm, '_id' | 'rev'>

/** Those that billing has yet to look at. A record's id is its bill's. */
export function findChangedRecords(limit: number): Promise<readonly ChangedRecord[]> {
  return pupilTerms.aggregate<ChangedRecord>([
    { $match: { isNews: true } },
    { $limit: limit },
    { $project: { rev: 1 } },
  ])
}

/** The records, and so the bills, of all who have or had the course. */
export async function findIdsOfCourse(planId: string, courseId: string): Promise<readonly string[]> {
  const rows = await pupilTerms.aggregate<Pick<PupilTerm, '_id'>>([
    { $match: { planId, 'enrollments.courseId': courseId } },
    { $project: { _id: 1 } },
  ])
  return rows.map(({ _id }) => _id)
}

export function recordsAreKnown(seen: readonly ChangedRecord[]): Promise<void> {
  return updateEachRevision(seen, (filter) => pupilTerms.updateWhere(filter, { $set: { isNews: false } }))
}
