// Adds and revokes grants: each is given once, and a revoked one stays in the list.
import type { SchoolDate } from '../../values/school-date'
import { type Grant, grantKey, isLive } from './role'

/**
 * The list with the grant added, or null when nothing changes: the same invitation or request already gave it once,
 * even if it was revoked since, or a grant for the same thing is held for at least as long.
 */
export function withGrant(grants: readonly Grant[], given: Grant, today: SchoolDate): readonly Grant[] | null {
  const isThere = grants.some((held) => isSameGift(held, given) || isHeld(held, given, today))
  return isThere ? null : [...grants, given]
}

/** The list with every live grant that `isMeant` revoked, or null when there is none. */
export function withoutGrants(
  grants: readonly Grant[],
  isMeant: (grant: Grant) => boolean,
  now: number,
): readonly Grant[] | null {
  const ends = (grant: Grant) => grant.revokedAt === undefined && isMeant(grant)
  return grants.some(ends) ? grants.map((grant) => (ends(grant) ? { ...grant, revokedAt: now } : grant)) : null
}

/** One invitation, request or contest gives one grant ever; a person may give the same again. */
function isSameGift(held: Grant, given: Grant): boolean {
  return given.grantedBy.includes(':') && held.grantedBy === given.grantedBy
}

function isHeld(held: Grant, given: Grant, today: SchoolDate): boolean {
  const lasts = held.until === undefined || (given.until !== undefined && given.until <= held.until)
  return isLive(held, today) && grantKey(held) === grantKey(given) && lasts
}
