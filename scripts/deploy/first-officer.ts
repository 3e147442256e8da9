// Opens a district and invites its first education officer; refused once an officer has joined.
import { INVITATION_HOURS, type Invitation } from '@domain/identity/invitations/invitation'
import { BOOTSTRAP } from '@domain/identity/invitations/inviter'
import type { Person } from '@domain/identity/people/person'
import type { District } from '@domain/identity/schools/school'
import { deriveCode } from '@functions/identity/invitations/derive-code'

/** The part of the SDK's database that is used here. */
export interface Store {
  readonly find: <Document>(collection: string, where: object) => Promise<readonly Document[]>
  /** False when it is there already. */
  readonly add: (collection: string, document: { readonly _id: string }) => Promise<boolean>
  readonly update: (collection: string, where: object, values: object) => Promise<void>
}

export interface Opening {
  readonly districtId: string
  readonly districtName: string
  readonly officer: string
  readonly now: number
  /** Random: the code follows from it and is not stored. */
  readonly requestKey: string
}

/** A sentence for whoever deploys. */
export class OpeningRefused extends Error {
  override readonly name = 'OpeningRefused'
}

/**
 * May be repeated until the first officer has joined, if a code was lost or expired: the old code stops working. After
 * that it is refused forever: a revoked role also counts, and the last officer's role cannot be revoked.
 */
export async function openDistrict(
  store: Store,
  opening: Opening,
): Promise<{ readonly code: string; readonly expiresAt: number }> {
  const { districtId, districtName, now, requestKey } = opening
  const district: District = { _id: districtId, name: districtName, officeSince: now }
  const [opened] = await store.find<District>('districts', {})
  if (opened !== undefined && opened._id !== districtId) {
    throw new OpeningRefused(`This environment serves ${opened._id} already: one environment, one district.`)
  }
  const officers = await store.find<Person>('people', { 'grants.role': 'districtEducation' })
  const before = await store.find<Invitation>('invitations', { createdBy: BOOTSTRAP, kind: 'OFFICIAL' })
  if (officers.length > 0 || before.some(({ redeemedBy }) => redeemedBy !== null)) {
    throw new OpeningRefused(`${districtId} has had its first officer: whoever holds the office invites the next.`)
  }
  await store.add('districts', district)
  await store.update('invitations', { createdBy: BOOTSTRAP, redeemedBy: null, withdrawnAt: null }, { withdrawnAt: now })
  const { code, invitationId } = deriveCode(BOOTSTRAP, requestKey)
  const invitation = invitationFor(opening, invitationId)
  await store.add('invitations', invitation)
  return { code, expiresAt: invitation.expiresAt }
}

function invitationFor({ districtId, officer, now }: Opening, _id: string): Invitation {
  return {
    _id,
    kind: 'OFFICIAL',
    districtId,
    schoolId: null,
    homeroomId: null,
    pupilId: null,
    gives: { role: 'districtEducation', districtId },
    roleUntil: null,
    label: officer,
    createdBy: BOOTSTRAP,
    createdAt: now,
    expiresAt: now + INVITATION_HOURS.OFFICIAL * 3_600_000,
    redeemedBy: null,
    redeemedAt: null,
    withdrawnAt: null,
  }
}
