// The collection pupils: its documents, its indexes, and every read and write of it.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'

import { type Filter, MOST_ROWS, type Stage } from '../../runtime/database'

import { joinStage } from '../../runtime/join-stage'
import { readAll } from '../../runtime/read-all'
import { isDuplicateKey } from '../../runtime/retry'
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
    index('moving', ['moving.on']),
    index('promoted', ['promoted.promotionId', 'promoted.from']),
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

/** Adds `siblings`: the children whose ids stand in `field`, the child itself included. */
export function siblingsIn(field: string): Stage {
  return { $lookup: { from: pupils.name, localField: field, foreignField: '_id', as: 'siblings' } }
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

/** A page of pupils who did not leave, by id after `after`: `stages` follow. */
export function readPresentPupils<Row>(
  filter: Filter,
  { after, limit }: { readonly after: string; readonly limit: number },
  stages: readonly Stage[],
): Promise<readonly Row[]> {
  return pupils.aggregate<Row>([
    { $match: { $and: [filter, { leftOn: null, _id: { $gt: after } }] } },
    { $sort: { _id: 1 } },
    { $limit: limit },
    ...stages,
  ])
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

/** Of one class, those who left included. */
export function readPupilsOfRoom(schoolId: string, homeroomId: string): Promise<readonly Pupil[]> {
  return pupils.find({ schoolId, homeroomId }, { limit: MOST_ROWS })
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

/** Those of a school who carry one of the numbers, made of one of the ids, or are called alike. */
export function findPupilsNamed(
  schoolId: string,
  {
    ids,
    numbers,
    names,
  }: { readonly ids: readonly string[]; readonly numbers: readonly string[]; readonly names: readonly string[] },
): Promise<readonly Pupil[]> {
  const named = [{ _id: { $in: ids } }, { studentNumber: { $in: numbers } }, { name: { $in: names } }]
  return pupils.find({ schoolId, $or: named }, { limit: MOST_ROWS })
}

/** False when the pupil is not as it was read, or the number is taken. */
export async function correctPupil(
  pupilId: string,
  was: Pick<Pupil, 'name' | 'studentNumber'>,
  values: Pick<Pupil, 'name' | 'studentNumber'>,
): Promise<'DONE' | 'CHANGED' | 'TAKEN'> {
  try {
    return (await pupils.updateOne({ _id: pupilId, ...was }, { $set: values })) ? 'DONE' : 'CHANGED'
  } catch (error) {
    if (isDuplicateKey(error)) return 'TAKEN'
    throw error
  }
}

export type RoomOfPupil = Pick<Pupil, 'homeroomId' | 'homeroomName' | 'grade'>

/** False when the pupil is in another class by now. */
export function writeHomeroom(pupilId: string, from: string, room: RoomOfPupil): Promise<boolean> {
  return pupils.updateOne({ _id: pupilId, homeroomId: from }, { $set: { ...room, moving: null } })
}

/** False when the pupil is in another class by now. */
export function writeMoving(pupilId: string, from: string, moving: Pupil['moving']): Promise<boolean> {
  return pupils.updateOne({ _id: pupilId, homeroomId: from }, { $set: { moving } })
}

/** Moves that begin today or should have begun. */
export function findMovesDue(today: SchoolDate, limit: number): Promise<readonly Pupil[]> {
  return pupils.find({ 'moving.on': { $lte: today } }, { limit })
}

export async function renameRoomInPupils(homeroomId: string, homeroomName: string): Promise<void> {
  await pupils.updateWhere({ homeroomId, homeroomName: { $ne: homeroomName } }, { $set: { homeroomName } })
}

/** Children of a class who are there, by the class's id. */
export async function countPresent(homeroomId: string): Promise<number> {
  const rows = await pupils.aggregate<{ readonly pupils: number }>([
    { $match: { homeroomId, leftOn: null } },
    { $count: 'pupils' },
  ])
  return rows[0]?.pupils ?? 0
}

/** Whom a promotion takes up, and which round of it. */
export interface Rising {
  readonly from: string
  readonly mark: string
  /** Who joined on this day or later was put into the class of the new year. */
  readonly newcomersSince: SchoolDate
}

function rising({ from, mark, newcomersSince }: Rising) {
  const joinedOn = { $not: { $gte: newcomersSince } }
  return { homeroomId: from, leftOn: null, joinedOn, 'promoted.promotionId': { $ne: mark } }
}

/** Takes the children of a class up, each once for this mark. */
export function promotePupils(asked: Rising, room: RoomOfPupil): Promise<number> {
  const { from, mark } = asked
  return pupils.updateWhere(rising(asked), { $set: { ...room, moving: null, promoted: { promotionId: mark, from } } })
}

/** Lets the children of a class finish school on this day, each once for this mark. */
export function graduatePupils(asked: Rising, leftOn: SchoolDate): Promise<number> {
  const { from, mark } = asked
  const left = { leftOn, leftReason: 'GRADUATED' as const }
  return pupils.updateWhere(rising(asked), { $set: { ...left, moving: null, promoted: { promotionId: mark, from } } })
}

/** Brings back whom this mark took up from the class `room`; `isGraduate`: who finished school there. */
export function returnPupils(mark: string, room: RoomOfPupil, isGraduate: boolean): Promise<number> {
  const left = isGraduate ? { leftOn: null, leftReason: null } : {}
  const taken = { 'promoted.promotionId': mark, 'promoted.from': room.homeroomId }
  return pupils.updateWhere(taken, { $set: { ...room, ...left, promoted: null } })
}

/** Ids of those this mark took up from the class. */
export async function findPromoted(from: string, mark: string): Promise<readonly string[]> {
  const rows = await pupils.aggregate<{ readonly _id: string }>([
    { $match: { 'promoted.promotionId': mark, 'promoted.from': from } },
    { $project: { _id: 1 } },
  ])
  return rows.map(({ _id }) => _id)
}

/** A page of those who left on `leftOn` or before. */
export function findLeavers(leftOn: SchoolDate, limit: number): Promise<readonly Pupil[]> {
  return pupils.find({ leftOn: { $lte: leftOn } }, { limit })
}
