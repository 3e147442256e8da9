// The collection policyPacks: its documents, its indexes, and the way to them.
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import { defineCollection, index } from '../../runtime/collection'
import { policyPacksFates } from './fates/policy-packs-fates'

/** _id: the pack's id: fee policies drafted, reviewed by a second person, in force. */
export const policyPacks = defineCollection<StoredPack>({
  name: 'policyPacks',
  fates: policyPacksFates,
  indexes: [index('district', ['districtId', 'state', '_id'])],
})
