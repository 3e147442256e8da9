// Joins a district's stored fee policies in force to a read, and adds those written in code.
import { PACKS } from '@domain/billing/policy/pack-list'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import type { Stage } from '../../runtime/database'
import { policyPacks } from '../collections/policy-packs'

export interface PacksRow {
  readonly packs: readonly StoredPack[]
}

/** Adds `packs` to documents with a `districtId`: those in force, no drafts. No round trip more. */
export const activePacksStage: Stage = {
  $lookup: {
    from: policyPacks.name,
    let: { districtId: '$districtId' },
    pipeline: [{ $match: { $expr: { $eq: ['$districtId', '$$districtId'] } } }, { $match: { state: 'ACTIVE' } }],
    as: 'packs',
  },
}

/** Every pack in force: those of the code and those of the store. */
export function inForce({ packs }: PacksRow): readonly PolicyPack[] {
  return [...PACKS, ...packs.map(({ pack }) => pack)]
}
