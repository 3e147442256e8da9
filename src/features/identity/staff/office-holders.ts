// Lists role holders by role, most responsible first, with one entry for each scope.
import { OFFICIAL_ROLES, STAFF_ROLES } from '@domain/identity/invitations/invitation'
import type { Role } from '@domain/identity/roles/role'
import type { Member } from './answers'

export interface HeldOffice {
  readonly member: Member
  readonly office: Member['roles'][number]
}

/** Those who decide come first, the many teachers last. */
const ORDER: readonly Role[] = [...OFFICIAL_ROLES, ...[...STAFF_ROLES].reverse(), 'subjectTeacher']

export function holdersByRole(
  members: readonly Member[],
): readonly { readonly role: Role; readonly held: readonly HeldOffice[] }[] {
  const all = members.flatMap((member) => member.roles.map((office) => ({ member, office })))
  return [...new Set(ORDER)]
    .map((role) => ({ role, held: all.filter(({ office }) => office.role === role) }))
    .filter(({ held }) => held.length > 0)
}
