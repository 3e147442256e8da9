// Finds a pupil for privacy actions, with whatever is joined to it.
import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { isLive } from '@domain/identity/roles/role'
import type { ConsentRecord } from '@domain/privacy/consents/consent'
import type { Correction } from '@domain/privacy/corrections/correction'
import type { Erasure } from '@domain/privacy/erasure/erasure-request'
import type { SchoolDate } from '@domain/values/school-date'
import { plans } from '../../enrollment/collections/plans'
import { pupilTerms } from '../../enrollment/collections/pupil-terms'
import { pupils } from '../../identity/collections/pupils'
import type { Stage } from '../../runtime/database'

/** What the owners' stages add, each only where it was asked for. */
export interface Joined {
  readonly consents: readonly ConsentRecord[]
  readonly people: readonly Person[]
  readonly erasures: readonly Erasure[]
  readonly corrections: readonly Correction[]
  readonly terms: readonly PupilTerm[]
  readonly plans: readonly Plan[]
}

/** Adds `terms`, the child's records of all terms, and the `plans` they belong to. */
export const termsStages: readonly Stage[] = [
  { $lookup: { from: pupilTerms.name, localField: '_id', foreignField: 'pupilId', as: 'terms' } },
  { $lookup: { from: plans.name, localField: 'terms.planId', foreignField: '_id', as: 'plans' } },
]

/** One round trip; null when the child is not there. */
export async function findChild<Key extends keyof Joined = never>(
  pupilId: string,
  stages: readonly Stage[],
): Promise<(Pupil & Pick<Joined, Key>) | null> {
  const [row] = await pupils.aggregate<Pupil & Pick<Joined, Key>>([{ $match: { _id: pupilId } }, ...stages])
  return row ?? null
}

export function childSubject({ _id, homeroomId, grade, schoolId }: Pupil) {
  return { kind: 'pupil', pupilId: _id, homeroomId, grade, schoolId } as const
}

export function childSummary({ _id, name, homeroomName, schoolName }: Pupil) {
  return { pupilId: _id, name, homeroomName, schoolName }
}

/** Of the people joined to a child, those who are its guardians today. */
export function guardiansOf(people: readonly Person[], pupilId: string, today: SchoolDate): readonly Person[] {
  return people.filter(({ grants }) =>
    grants.some((grant) => grant.role === 'guardian' && grant.pupilId === pupilId && isLive(grant, today)),
  )
}
