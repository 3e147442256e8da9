// Reads a district's fee policies with the names of those who took their steps.
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import type { Person } from '@domain/identity/people/person'
import { peopleIn } from '../../identity/collections/people'
import { MOST_ROWS } from '../../runtime/database'
import { policyPacks } from '../collections/policy-packs'

export type NamedPack = StoredPack & { readonly people: readonly Pick<Person, '_id' | 'name'>[] }

/** Drafts that were withdrawn are left out; what was in force and taken back stays to be read. */
export function findNamedPacks(districtId: string): Promise<readonly NamedPack[]> {
  return policyPacks.aggregate<NamedPack>([
    {
      $match: {
        districtId,
        $or: [{ state: { $in: ['DRAFT', 'REVIEWED', 'ACTIVE'] } }, { state: 'WITHDRAWN', 'steps.to': 'ACTIVE' }],
      },
    },
    peopleIn('steps.by'),
    { $sort: { _id: 1 } },
    { $limit: MOST_ROWS },
  ])
}
