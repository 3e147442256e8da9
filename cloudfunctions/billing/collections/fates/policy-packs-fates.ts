// Declares the fate of every field of a stored fee policy.

import { packFates } from '@domain/billing/policy/policy-pack-fates'
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const policyPacksFates = {
  record: '收费政策',
  fields: {
    _id: notPersonal,
    districtId: notPersonal,
    pack: packFates,
    state: notPersonal,
    activating: notPersonal,
    writers: inOffice,
    reviewedBy: inOffice,
    basedOn: notPersonal,
    steps: {
      to: notPersonal,
      by: inOffice,
      at: notPersonal,
      reason: notPersonal,
    },
    rev: notPersonal,
  },
} satisfies CollectionFates<StoredPack>
