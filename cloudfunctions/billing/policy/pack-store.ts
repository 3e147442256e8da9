// Stores fee policies, drafts included; each change is checked against the revision read.
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import type { Person } from '@domain/identity/people/person'
import { people } from '../../identity/collections/people'
import { MOST_ROWS } from '../../runtime/database'
import { policyPacks as packs } from '../collections/policy-packs'

export type NamedPack = StoredPack & { readonly people: readonly Pick<Person, '_id' | 'name'>[] }

/** Of one district, the given-up ones left out, with the names of those who took their steps. */
export function readPacks(districtId: string): Promise<readonly NamedPack[]> {
  return packs.aggregate<NamedPack>([
    { $match: { districtId, state: { $in: ['DRAFT', 'REVIEWED', 'ACTIVE'] } } },
    { $lookup: { from: people.name, localField: 'steps.by', foreignField: '_id', as: 'people' } },
    { $sort: { _id: 1 } },
    { $limit: MOST_ROWS },
  ])
}

/** False when the id is taken: by this very draft, sent again, or by another. */
export function insertPack(pack: StoredPack): Promise<boolean> {
  return packs.insert(pack)
}

export async function findPack(packId: string): Promise<StoredPack | null> {
  const [pack] = await packs.find({ _id: packId }, { limit: 1 })
  return pack ?? null
}

export type PackWrite = Partial<Omit<StoredPack, '_id' | 'districtId' | 'basedOn' | 'rev'>>

/** Null when somebody was faster: the revision that was read is no longer the newest. */
export function writePack(
  { _id, rev }: Pick<StoredPack, '_id' | 'rev'>,
  change: PackWrite,
): Promise<StoredPack | null> {
  return packs.updateAndReturn({ _id, rev }, { $set: { ...change, rev: rev + 1 } })
}
