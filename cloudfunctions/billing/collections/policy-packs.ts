// The collection policyPacks: fee policies, drafts included; each change checks the revision read.
import { PACKS } from '@domain/billing/policy/pack-list'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { policyPacksFates } from './fates/policy-packs-fates'

/** _id: the pack's id: fee policies drafted, reviewed by a second person, in force. */
export const policyPacks = defineCollection<StoredPack>({
  name: 'policyPacks',
  fates: policyPacksFates,
  indexes: [index('district', ['districtId', 'state', '_id'])],
})

/** False when the id is taken: by this very draft, sent again, or by another. */
export function insertPack(pack: StoredPack): Promise<boolean> {
  return policyPacks.insert(pack)
}

export async function readPack(packId: string): Promise<StoredPack | null> {
  const [pack] = await policyPacks.find({ _id: packId }, { limit: 1 })
  return pack ?? null
}

export type PackChange = Partial<Omit<StoredPack, '_id' | 'districtId' | 'basedOn' | 'rev'>>

/** Null when somebody was faster: the revision that was read is no longer the newest. */
export function changePack(
  { _id, rev }: Pick<StoredPack, '_id' | 'rev'>,
  change: PackChange,
): Promise<StoredPack | null> {
  return policyPacks.updateAndReturn({ _id, rev }, { $set: { ...change, rev: rev + 1 } })
}

export interface PacksRow {
  readonly packs: readonly StoredPack[]
}

/** Adds `packs` to documents with a `districtId`: those in force, no drafts. No round trip more. */
export const activePacksOf: Stage = joinStage({
  from: policyPacks.name,
  as: 'packs',
  local: '$districtId',
  foreign: 'districtId',
  stages: [{ $match: { state: 'ACTIVE' } }],
})

/** Every pack in force: those of the code and those of the store. */
export function packsInForce({ packs }: PacksRow): readonly PolicyPack[] {
  return [...PACKS, ...packs.map(({ pack }) => pack)]
}
