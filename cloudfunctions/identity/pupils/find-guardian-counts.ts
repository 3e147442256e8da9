// Counts how many guardians each of some children has, and how many of them have signed in.
import { isLive } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'
import { findCircles } from '../homerooms/find-homeroom'

export interface GuardianCounts {
  readonly guardians: number
  readonly connected: number
}

/** One round trip. */
export async function findGuardianCounts(
  pupilIds: readonly string[],
  today: SchoolDate,
): Promise<ReadonlyMap<string, GuardianCounts>> {
  const people = pupilIds.length === 0 ? [] : await findCircles(pupilIds)
  const counts = new Map<string, GuardianCounts>()
  for (const { grants, logins } of people) {
    const children = grants.flatMap((grant) =>
      grant.role === 'guardian' && isLive(grant, today) ? (grant.pupilId ?? []) : [],
    )
    for (const pupilId of new Set(children)) {
      const { guardians, connected } = counts.get(pupilId) ?? { guardians: 0, connected: 0 }
      counts.set(pupilId, { guardians: guardians + 1, connected: connected + (logins.length > 0 ? 1 : 0) })
    }
  }
  return counts
}
