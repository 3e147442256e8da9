// Finds who of a school's staff may be the second person for a child.

import type { Pupil } from '@domain/identity/pupils/pupil'
import { grantReaching } from '@domain/identity/roles/permission'
import type { Role } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'
import { findStaff } from '../../identity/collections/people'

/** Whose duty reaches the child: of its class, its grade or its school. Who has none learns nothing of the family. */
export const WITNESS_ROLES = [
  'classTeacher',
  'subjectTeacher',
  'gradeLead',
  'schoolAdmin',
  'schoolFinance',
] as const satisfies readonly Role[]

export interface Witness {
  readonly personId: string
  readonly name: string
}

/** One round trip; the recorder left out. */
export async function witnessesOf(
  pupil: Pupil,
  recorderId: string | null,
  today: SchoolDate,
): Promise<readonly Witness[]> {
  const { _id: pupilId, schoolId, homeroomId, grade } = pupil
  const subject = { kind: 'pupil', pupilId, schoolId, homeroomId, grade } as const
  const staff = await findStaff(schoolId, WITNESS_ROLES)
  return staff
    .filter(({ _id: personId }) => personId !== recorderId)
    .filter(({ _id: personId, grants }) =>
      grantReaching({ personId, grants }, { roles: WITNESS_ROLES, subject, today }),
    )
    .map(({ _id: personId, name }) => ({ personId, name }))
}
