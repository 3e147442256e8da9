// Lists the children named by a person's live grants of one role.
import { type Grant, isLive, type Role } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'

/** Each once, in the order of the grants. */
export function childrenOf(grants: readonly Grant[], role: Role, today: SchoolDate): readonly string[] {
  const own = grants.filter((grant) => grant.role === role && isLive(grant, today))
  return [...new Set(own.flatMap(({ pupilId }) => pupilId ?? []))]
}
