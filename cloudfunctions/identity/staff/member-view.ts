// Shapes a role holder for those who may grant and revoke roles.
import { type Invitation, isOpen } from '@domain/identity/invitations/invitation'
import { type Grant, grantKey, isLive } from '@domain/identity/roles/role'
import { type Places, scopeName } from '@domain/identity/staff/scope-name'
import type { SchoolDate } from '@domain/values/school-date'
import { phoneTail } from '../families/kin-view'
import type { MemberRow } from './find-members'

export interface MemberViewing {
  /** The grants that are this office's to give and to take. */
  readonly isOurs: (grant: Grant) => boolean
  readonly places: Places
  readonly today: SchoolDate
}

/** People who hold such a role today or will later: a future role can be revoked too. */
export function memberViews(rows: readonly MemberRow[], { isOurs, places, today }: MemberViewing) {
  return rows.flatMap((row) => {
    const held = row.grants.filter((grant) => isOurs(grant) && (isLive(grant, today) || isToCome(grant, today)))
    if (held.length === 0) return []
    const roles = held.map((grant) => ({
      grantKey: grantKey(grant),
      role: grant.role,
      scopeName: scopeName(grant, places),
      from: grant.from,
      until: grant.until ?? null,
    }))
    return [{ personId: row._id, name: row.name, phoneTail: phoneTail(row), connected: row.logins.length > 0, roles }]
  })
}

function isToCome({ revokedAt, from }: Grant, today: SchoolDate): boolean {
  return revokedAt === undefined && today < from
}

export function invitationViews(invitations: readonly Invitation[], places: Places, now: number) {
  return invitations.flatMap((invitation) => {
    const { _id, label, gives, expiresAt } = invitation
    if (gives === null || !isOpen(invitation, now)) return []
    return [{ invitationId: _id, label, role: gives.role, scopeName: scopeName(gives, places), expiresAt }]
  })
}
