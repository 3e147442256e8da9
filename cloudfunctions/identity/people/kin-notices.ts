// Notifies a child's guardians of a change in the family, and whoever was removed.
import { kinGrantOf } from '@domain/identity/families/kinship'
import type { Person } from '@domain/identity/people/person'
import type { SchoolDate } from '@domain/values/school-date'
import type { Posted } from '../../request/outbox'
import { findCircle } from '../collections/people'

export interface Joined {
  readonly pupilId: string
  readonly personId: string
  /** What let the person in: the same is told once. */
  readonly because: string
}

/** To the other guardians of the child; one round trip to find them. */
export async function kinAdded(joined: Joined, today: SchoolDate): Promise<readonly Posted[]> {
  return kinAddedTo(await findCircle(joined.pupilId), joined, today)
}

export function kinAddedTo(
  circle: readonly Person[],
  { pupilId, personId, because }: Joined,
  today: SchoolDate,
): readonly Posted[] {
  return circle
    .filter((person) => person._id !== personId && kinGrantOf(person, pupilId, today)?.role === 'guardian')
    .map(({ _id }) => ({ personId: _id, event: `kinAdded:${because}:${personId}`, kind: 'KIN_ADDED', pupilId }))
}
