// The collection pupils: its documents, its indexes, and every read and write of it.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { readAll } from '../../runtime/read-all'
import { pupilsFates } from './fates/pupils-fates'
import { schoolOf } from './schools'

export const pupils = defineCollection<Pupil>({
  name: 'pupils',
  fates: pupilsFates,
  indexes: [
    index('school', ['schoolId', '_id']),
    index('studentNumber', ['schoolId', 'studentNumber'], true),
    index('homeroom', ['homeroomId', '_id']),
    index('left', ['leftOn']),
  ],
})

/** Adds `pupils` to documents with a `pupilId`: the child, or none once it was erased. */
export const pupilOf: Stage = {
  $lookup: { from: pupils.name, localField: 'pupilId', foreignField: '_id', as: 'pupils' },
}

/** Adds `as` to schools: all their pupils, those who left included, after `stages`. */
export function pupilsOfSchool(as: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: pupils.name, as, local: '$_id', foreign: 'schoolId', stages })
}

/** Adds `pupils`: the one of this id after `stages`, or none. Ids stand in filters, never in expressions. */
export function pupilWithId(pupilId: string, stages: readonly Stage[]): Stage {
  return { $lookup: { from: pupils.name, let: {}, pipeline: [{ $match: { _id: pupilId } }, ...stages], as: 'pupils' } }
}

/** Adds `pupils`: those whose `foreign` stands in `local`. */
export function pupilsIn(local: string, foreign: '_id' | 'homeroomId'): Stage {
  return { $lookup: { from: pupils.name, localField: local, foreignField: foreign, as: 'pupils' } }
}

/** Adds `pupils` to homerooms, ids alone: those who did not leave. */
export const presentPupilsOf: Stage = joinStage({
  from: pupils.name,
  as: 'pupils',
  local: '$_id',
  foreign: 'homeroomId',
  stages: [{ $match: { leftOn: null } }, { $project: { _id: 1 } }],
})

/** Adds `as` to homerooms: how many of their pupils did not leave. */
export function presentCountOf(as: string): readonly Stage[] {
  return [presentPupilsOf, { $addFields: { [as]: { $size: '$pupils' } } }, { $unset: 'pupils' }]
}

/** Adds `as` to homerooms: ids of their pupils who did not leave. */
export function presentIdsOf(as: string): readonly Stage[] {
  return [presentPupilsOf, { $addFields: { [as]: '$pupils._id' } }, { $unset: 'pupils' }]
}

/** Adds `pupils` to homerooms: those who did not leave, ids alone with what `stages` add. */
export function presentPupilsWith(stages: readonly Stage[]): Stage {
  return joinStage({
    from: pupils.name,
    as: 'pupils',
    local: '$_id',
    foreign: 'homeroomId',
    stages: [{ $match: { leftOn: null } }, { $project: { _id: 1 } }, ...stages],
  })
}

/** One round trip, however many: `stages` follow those that find the pupils. */
export function readPupils<Row>(pupilIds: readonly string[], stages: readonly Stage[]): Promise<readonly Row[]> {
  return pupils.aggregate<Row>([{ $match: { _id: { $in: pupilIds } } }, ...stages])
}

/** Those who left between two days, both included. */
export function readPupilsWhoLeft<Row>(
  { from, until }: { readonly from: SchoolDate; readonly until: SchoolDate },
  stages: readonly Stage[],
): Promise<readonly Row[]> {
  return pupils.aggregate<Row>([{ $match: { leftOn: { $gte: from, $lte: until } } }, ...stages])
}

/** Names and homerooms of a list, for a roster page. */
export function readPupilNames(
  pupilIds: readonly string[],
): Promise<readonly Pick<Pupil, '_id' | 'name' | 'homeroomName'>[]> {
  return readPupils(pupilIds, [{ $project: { name: 1, homeroomName: 1 } }])
}

export interface PupilInSchool {
  readonly pupil: Pupil
  readonly school: School | undefined
}

export async function readPupilInSchool(pupilId: string): Promise<PupilInSchool | null> {
  const [row] = await readPupils<Pupil & { readonly schools: readonly School[] }>([pupilId], [schoolOf])
  if (row === undefined) return null
  const { schools, ...pupil } = row
  return { pupil, school: schools[0] }
}

/** Those who left included. */
export function readPupilsOfSchool(schoolId: string): Promise<readonly Pupil[]> {
  return readAll(pupils, { schoolId })
}

export async function countPupils(schoolId: string): Promise<number> {
  const [row] = await pupils.aggregate<{ readonly pupils: number }>([{ $match: { schoolId } }, { $count: 'pupils' }])
  return row?.pupils ?? 0
}

/** Pupils already there stay as they are. */
export function insertPupils(added: readonly Pupil[]): Promise<void> {
  return pupils.insertMissing(added)
}

export function changePupils(ids: readonly string[], values: Partial<Pupil>): Promise<void> {
  return pupils.updateAll(ids, { $set: values })
}

export async function writeLeft(pupilId: string, left: Pick<Pupil, 'leftOn' | 'leftReason'>): Promise<void> {
  await pupils.updateOne({ _id: pupilId }, { $set: left })
}

/** Families' screens read the school's name from the child; repeating changes only what is still old. */
export async function renameSchoolInPupils(schoolId: string, schoolName: string): Promise<void> {
  await pupils.updateWhere({ schoolId, schoolName: { $ne: schoolName } }, { $set: { schoolName } })
}

export async function renamePupil(pupilId: string, name: string): Promise<void> {
  await pupils.updateOne({ _id: pupilId }, { $set: { name } })
}

/** A page of those who left on `leftOn` or before. */
export function findLeavers(leftOn: SchoolDate, limit: number): Promise<readonly Pupil[]> {
  return pupils.find({ leftOn: { $lte: leftOn } }, { limit })
}
