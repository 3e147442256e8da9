// Finds who belongs to a child's family, and decides who may remove whom.
import type { SchoolDate } from '../../values/school-date'
import type { Person } from '../people/person'
import { type Grant, isLive } from '../roles/role'

export type KinRole = 'guardian' | 'pickupPerson'
export type KinGrant = Grant & { readonly role: KinRole }

export function isKinGrant(grant: Grant, pupilId: string): grant is KinGrant {
  return (grant.role === 'guardian' || grant.role === 'pickupPerson') && grant.pupilId === pupilId
}

/** What this person is to the child today; as guardian when both are held. */
export function kinGrantOf({ grants }: Pick<Person, 'grants'>, pupilId: string, today: SchoolDate): KinGrant | null {
  const held = grants
    .filter((grant): grant is KinGrant => isKinGrant(grant, pupilId))
    .filter((grant) => isLive(grant, today))
  return held.find(({ role }) => role === 'guardian') ?? held[0] ?? null
}

/** How the asker stands to the child. */
export interface EndAsker {
  readonly personId: string
  /** STAFF: class teacher or admin of the child's school. ONLOOKER: may look, and end nobody's. */
  readonly as: 'STAFF' | 'GUARDIAN' | 'ONLOOKER'
}

/**
 * A guardian may remove pick-up persons and anyone they invited; the school may remove anyone. Nobody is removed by a
 * person they invited, and nobody removes themselves here: "not my child" is another action; the school is told.
 */
export function mayEndKinship(asker: EndAsker, target: { readonly personId: string; readonly grant: Grant }): boolean {
  if (asker.as === 'STAFF') return true
  if (asker.as === 'ONLOOKER' || asker.personId === target.personId) return false
  return target.grant.role === 'pickupPerson' || target.grant.invitedBy === asker.personId
}

/** The last kinship of this person with the child that was revoked: what may be restored. Null when one is live. */
export function restorableGrant(grants: readonly Grant[], pupilId: string, today: SchoolDate): KinGrant | null {
  if (kinGrantOf({ grants }, pupilId, today) !== null) return null
  const revoked = grants
    .filter((grant): grant is KinGrant => isKinGrant(grant, pupilId))
    .filter(({ revokedAt }) => revokedAt !== undefined)
  return revoked.sort((one, other) => (other.revokedAt ?? 0) - (one.revokedAt ?? 0))[0] ?? null
}
