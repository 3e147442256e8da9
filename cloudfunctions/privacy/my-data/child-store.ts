// Reads pupils for privacy actions, each with whatever is joined to it.

import type { Bill } from '@domain/billing/bills/bill-record'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Invitation } from '@domain/identity/invitations/invitation'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { isLive } from '@domain/identity/roles/role'
import type { ConsentRecord } from '@domain/privacy/consents/consent'
import type { Correction } from '@domain/privacy/corrections/correction'
import type { Erasure } from '@domain/privacy/erasure/erasure-request'
import type { SchoolDate } from '@domain/values/school-date'
import { pupils } from '../../identity/collections/pupils'
import type { Stage } from '../../runtime/database'

/** What the stages of child-stages.ts add, each only where it was asked for. */
export interface Joined {
  readonly consents: readonly ConsentRecord[]
  readonly people: readonly Person[]
  readonly erasures: readonly Erasure[]
  readonly corrections: readonly Correction[]
  readonly terms: readonly PupilTerm[]
  readonly plans: readonly Plan[]
  readonly waivers: readonly Waiver[]
  readonly bills: readonly Bill[]
  readonly applications: readonly StoredApplication[]
  readonly invitations: readonly Invitation[]
}

/** One round trip; null when the child is not there. */
export async function findChild<Key extends keyof Joined = never>(
  pupilId: string,
  stages: readonly Stage[],
): Promise<(Pupil & Pick<Joined, Key>) | null> {
  const [row] = await pupils.aggregate<Pupil & Pick<Joined, Key>>([{ $match: { _id: pupilId } }, ...stages])
  return row ?? null
}

export async function renamePupil(pupilId: string, name: string): Promise<void> {
  await pupils.updateOne({ _id: pupilId }, { $set: { name } })
}

export async function removePupil(pupilId: string): Promise<void> {
  await pupils.remove({ _id: pupilId })
}

/** A page of those who left on `leftOn` or before. */
export function findLeavers(leftOn: SchoolDate, limit: number): Promise<readonly Pupil[]> {
  return pupils.find({ leftOn: { $lte: leftOn } }, { limit })
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
