// Finds the guardians to notify when a waitlisted child gets a seat.
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Person } from '@domain/identity/people/person'
import { isLive } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'
import { people } from '../../identity/collections/people'
import { pupils } from '../../identity/collections/pupils'
import { pupilTerms } from '../collections/pupil-terms'
import { type RecordKey, recordIdOf } from './pupil-term-store'

type Held = Pick<Person, '_id' | 'grants'>
/** Upper bound on a child's relatives. */
const MOST_KIN = 100

export async function findGuardianIds(pupilId: string, today: SchoolDate): Promise<readonly string[]> {
  return guardiansOf(await people.find({ 'grants.pupilId': pupilId }, { limit: MOST_KIN }), pupilId, today)
}

export interface Promoted {
  readonly record: PupilTerm | null
  readonly guardianIds: readonly string[]
}

/** The record of a child who moves up, and whom to tell, in one round trip. */
export async function readPromoted(key: Pick<RecordKey, 'planId' | 'pupilId'>, today: SchoolDate): Promise<Promoted> {
  const { pupilId } = key
  const [row] = await pupils.aggregate<{ readonly terms: readonly PupilTerm[]; readonly people: readonly Held[] }>([
    { $match: { _id: pupilId } },
    { $lookup: { from: pupilTerms.name, pipeline: [{ $match: { _id: recordIdOf(key) } }], as: 'terms' } },
    { $lookup: { from: people.name, localField: '_id', foreignField: 'grants.pupilId', as: 'people' } },
    { $project: { terms: 1, 'people._id': 1, 'people.grants': 1 } },
  ])
  return { record: row?.terms[0] ?? null, guardianIds: guardiansOf(row?.people ?? [], pupilId, today) }
}

function guardiansOf(held: readonly Held[], pupilId: string, today: SchoolDate): readonly string[] {
  const isGuardian = ({ grants }: Held) =>
    grants.some((grant) => grant.role === 'guardian' && grant.pupilId === pupilId && isLive(grant, today))
  return held.filter(isGuardian).map(({ _id }) => _id)
}
