// Owns fee policies as the store keeps them, for tests.
import type { PolicyPack } from '@domain/billing/policy-pack'
import type { StoredPack } from '@domain/billing/stored-pack'
import { NOW } from './world'

export function draftedPack(pack: PolicyPack, by: string): StoredPack {
  return {
    _id: pack.id,
    districtId: pack.scope.districtId,
    pack,
    state: 'DRAFT',
    activating: false,
    writers: [by],
    reviewedBy: null,
    basedOn: null,
    steps: [{ to: 'DRAFT', by, at: NOW }],
    rev: 0,
  }
}
