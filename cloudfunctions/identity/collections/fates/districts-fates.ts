// Declares the fate of every field stored about a district and its office.

import type { District } from '@domain/identity/schools/school'
import type { OfficeLock } from '@domain/identity/staff/last-holder'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export type StoredDistrict = District & OfficeLock

export const districtsFates = {
  record: '区',
  fields: {
    _id: notPersonal,
    name: notPersonal,
    officeSince: notPersonal,
    supervisionPhone: notPersonal,
    removal: {
      personId: inOffice,
      grantKey: notPersonal,
    },
    removals: notPersonal,
  },
} satisfies CollectionFates<StoredDistrict>
