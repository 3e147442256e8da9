// Decides whether an inviter may still invite.
// Checked when an invitation is made and again when it is used, so that a revoked role stops open invitations too.
import type { SchoolDate } from '../../values/school-date'
import type { Person } from '../people/person'
import { grantReaching, type Subject } from '../roles/permission'
import type { Role } from '../roles/role'
import type { Invitation, InvitationKind } from './invitation'

/** `createdBy` of the one invitation that nobody of the district made. */
export const BOOTSTRAP = 'bootstrap'

const INVITERS: Readonly<Record<InvitationKind, readonly Role[]>> = {
  HOMEROOM: ['classTeacher', 'schoolAdmin'],
  GUARDIAN: ['guardian'],
  PICKUP: ['guardian'],
  STAFF: ['schoolAdmin'],
  OFFICIAL: ['districtEducation'],
}

/** What goes home on paper is the school's. */
const PRINTERS: readonly Role[] = ['schoolAdmin']

/** `inviter` is the person in `createdBy`, or null when it is gone. */
export function mayStillInvite(invitation: Invitation, inviter: Person | null, today: SchoolDate): boolean {
  if (invitation.createdBy === BOOTSTRAP) return true
  if (inviter === null || inviter._id !== invitation.createdBy) return false
  const subject = subjectOf(invitation)
  const asker = { personId: inviter._id, grants: inviter.grants }
  const roles = invitation.isPrinted ? PRINTERS : INVITERS[invitation.kind]
  return subject !== null && grantReaching(asker, { roles, subject, today }) !== null
}

function subjectOf({ kind, districtId, schoolId, homeroomId, pupilId }: Invitation): Subject | null {
  if (kind === 'OFFICIAL') return { kind: 'district', districtId }
  if (schoolId === null) return null
  if (kind === 'STAFF') return { kind: 'school', schoolId, districtId }
  if (kind === 'HOMEROOM') {
    return homeroomId === null ? null : { kind: 'homeroom', homeroomId, schoolId, districtId }
  }
  return pupilId === null ? null : { kind: 'pupil', pupilId, schoolId, districtId }
}
