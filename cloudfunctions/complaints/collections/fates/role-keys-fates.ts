// Declares the fate of every field of a role's key.
import type { RoleKey } from '@domain/complaints/keys/role-key'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ofHolder, ofKey } from './staff-key-presets'

export const roleKeysFates = {
  record: '举报办理的钥匙',
  fields: {
    _id: ofKey,
    districtId: ofKey,
    role: ofKey,
    mode: ofKey,
    epoch: ofKey,
    publicKey: ofKey,
    verifyKey: ofKey,
    holders: { personId: ofHolder, deviceKeyId: ofKey, box: ofKey },
    foundedOn: ofKey,
    replacedOn: ofKey,
    escrow: { keeper: ofHolder, day: ofKey },
    drills: { personId: ofHolder, day: ofKey },
  },
} satisfies CollectionFates<RoleKey>
