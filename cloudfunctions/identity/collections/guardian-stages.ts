// Finds a child's live guardians, alone or as a stage of another read.
import type { Person } from '@domain/identity/people/person'
import { isLive } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'
import { MOST_ROWS, type Stage } from '../../runtime/database'
import { loginsOf } from './identities'
import { people as peopleCollection } from './people'

/** Upper bound on a child's relatives. */
const MOST_KIN = 100

export interface KinRow {
  readonly people: readonly Pick<Person, '_id' | 'grants'>[]
}

/** Adds `people` to documents with a `pupilId`. */
export const kinStages: readonly Stage[] = [
  { $lookup: { from: peopleCollection.name, localField: 'pupilId', foreignField: 'grants.pupilId', as: 'people' } },
  { $unset: ['people.name', 'people.phone'] },
]

/** The same with their names: for who compares a payer's name. */
export const namedKinStages: readonly Stage[] = [
  { $lookup: { from: peopleCollection.name, localField: 'pupilId', foreignField: 'grants.pupilId', as: 'people' } },
  { $unset: ['people.phone'] },
]

/** Adds `people` to pupils. */
export const kinOfPupil: readonly Stage[] = [
  { $lookup: { from: peopleCollection.name, localField: '_id', foreignField: 'grants.pupilId', as: 'people' } },
  { $unset: ['people.name', 'people.phone'] },
]

export interface ReceiptPeople extends KinRow {
  /** Of these people, who has ever signed in. */
  readonly logins: readonly { readonly personId: string }[]
}

/** Adds `people` and their `logins` to documents with a `pupilId`. */
export const peopleOfReceipt: readonly Stage[] = [...kinStages, loginsOf('people._id')]

/** The same to pupils. */
export const reachableKinOfPupil: readonly Stage[] = [...kinOfPupil, loginsOf('people._id')]

/** Keeps of pupils those nobody is a guardian of today; of their fields `fields`, and how many guardians there were. */
export function withoutGuardian(today: SchoolDate, fields: readonly string[]): readonly Stage[] {
  const grant = '$people.grants'
  const none = (field: string) => ({ $eq: [{ $ifNull: [`${grant}.${field}`, null] }, null] })
  const isGuardian = { $and: [{ $eq: [`${grant}.role`, 'guardian'] }, { $eq: [`${grant}.pupilId`, '$_id'] }] }
  const isNotOver = { $or: [none('until'), { $gte: [`${grant}.until`, today] }] }
  const isLiveGuardian = { $and: [isGuardian, none('revokedAt'), { $lte: [`${grant}.from`, today] }, isNotOver] }
  const count = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } })
  const kept = Object.fromEntries(fields.map((field) => [field, { $first: `$${field}` }]))
  return [
    ...kinOfPupil,
    { $unwind: { path: '$people', preserveNullAndEmptyArrays: true } },
    { $unwind: { path: '$people.grants', preserveNullAndEmptyArrays: true } },
    { $group: { _id: '$_id', ...kept, live: count(isLiveGuardian), ended: count(isGuardian) } },
    { $match: { live: 0 } },
  ]
}

export function guardianIdsOf({ people }: KinRow, pupilId: string, today: SchoolDate): readonly string[] {
  return people
    .filter(({ grants }) =>
      grants.some((grant) => grant.role === 'guardian' && grant.pupilId === pupilId && isLive(grant, today)),
    )
    .map(({ _id }) => _id)
}

/** Of one child. */
export async function findGuardianIds(pupilId: string, today: SchoolDate): Promise<readonly string[]> {
  const people = await peopleCollection.find({ 'grants.pupilId': pupilId }, { limit: MOST_KIN })
  return guardianIdsOf({ people }, pupilId, today)
}

/** Of several children in one read, by child. */
export async function findGuardianIdsByChild(
  pupilIds: readonly string[],
  today: SchoolDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const people = await peopleCollection.find({ 'grants.pupilId': { $in: pupilIds } }, { limit: MOST_ROWS })
  return new Map(pupilIds.map((pupilId) => [pupilId, guardianIdsOf({ people }, pupilId, today)]))
}
