// Declares the fate of every field of an officer's device.
import type { StaffDevice } from '@domain/complaints/keys/role-key'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ofHolder, ofKey } from './staff-key-presets'

export const staffDevicesFates = {
  record: '工作人员的设备钥匙',
  fields: {
    _id: ofKey,
    districtId: ofKey,
    personId: ofHolder,
    publicKey: ofKey,
    verifyKey: ofKey,
    asksFor: ofHolder,
    keeper: ofHolder,
    registeredOn: ofKey,
    retiredOn: ofKey,
  },
} satisfies CollectionFates<StaffDevice>
