// Reads everything an export needs: a child's joined records, join requests and accesses.
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import { billsOfPupil } from '../../billing/collections/bills'
import { applicationsOfPupil } from '../../billing/collections/waiver-applications'
import { waiversOfPupil } from '../../billing/collections/waivers'
import { joinRequests } from '../../identity/collections/join-requests'
import { people } from '../../identity/collections/people'
import { MOST_ROWS } from '../../runtime/database'
import { audit } from '../collections/audit'
import { consentStage, correctionsStage, erasureStage, invitationsStage, kinStage, termsStages } from './child-stages'
import { findChild, type Joined } from './child-store'

export type WholeChild = Pupil & Joined

export function findWholeChild(pupilId: string): Promise<WholeChild | null> {
  const own = [consentStage, kinStage, erasureStage, correctionsStage, invitationsStage]
  return findChild<keyof Joined>(pupilId, [...own, ...termsStages, waiversOfPupil, applicationsOfPupil, billsOfPupil])
}

export function readJoinRequests(personId: string): Promise<readonly JoinRequest[]> {
  return joinRequests.find({ personId }, { limit: MOST_ROWS })
}

export type Access = AuditEntry & { readonly people: readonly Pick<Person, '_id' | 'name'>[] }

/** Newest first, with the names of those who are still there. */
export function readAccesses(pupilId: string): Promise<readonly Access[]> {
  return audit.aggregate<Access>([
    { $match: { pupilIds: pupilId } },
    { $sort: { at: -1 } },
    { $limit: MOST_ROWS },
    { $lookup: { from: people.name, localField: 'personId', foreignField: '_id', as: 'people' } },
  ])
}
