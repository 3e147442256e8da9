// Keeps a school from losing its last admin, and a district its last education officer.
import type { SchoolDate } from '../../values/school-date'
import type { Person } from '../people/person'
import { type Grant, grantKey, isLive } from '../roles/role'

export interface Removal {
  readonly personId: string
  readonly grantKey: string
}

/** What the document of a school or a district says about removals from its office. Absent until the first. */
export interface OfficeLock {
  /** Announced and not yet known to be done. */
  readonly removal?: Removal | null
  /** Grows with every announcement and every end of one. */
  readonly removals?: number
}

/**
 * True when, after taking away every live grant of this key, somebody still holds the role there; and somebody without
 * an end date, if the one taken away had none: else the office would run out by itself.
 */
export function leavesSomebody(people: readonly Person[], removal: Removal, today: SchoolDate): boolean {
  const holders = people.flatMap(({ _id, grants }) =>
    grants
      .filter((grant) => grantKey(grant) === removal.grantKey && isLive(grant, today))
      .map((grant) => ({ grant, isRemoved: _id === removal.personId })),
  )
  const taken = holders.filter(({ isRemoved }) => isRemoved)
  const left = holders.filter(({ isRemoved }) => !isRemoved)
  if (taken.length === 0) return true
  return left.length > 0 && (left.some(lasts) || !taken.some(lasts))
}

function lasts({ grant }: { readonly grant: Grant }): boolean {
  return grant.until === undefined
}
