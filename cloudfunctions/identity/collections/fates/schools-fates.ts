// Declares the fate of every field stored about a school and its staff.

import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
import type { OfficeLock } from '@domain/identity/staff/last-holder'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export type StoredSchool = SchoolWithStaff & OfficeLock

export const schoolsFates = {
  record: '学校',
  fields: {
    _id: notPersonal,
    name: notPersonal,
    districtId: notPersonal,
    stage: notPersonal,
    affiliation: notPersonal,
    isRural: notPersonal,
    grades: notPersonal,
    staff: {
      number: inOffice,
      personId: inOffice,
      name: inOffice,
      backgroundCheckedOn: inOffice,
    },
    removal: {
      personId: inOffice,
      grantKey: notPersonal,
    },
    removals: notPersonal,
    merchant: {
      subMchId: notPersonal,
      holder: notPersonal,
    },
    phone: notPersonal,
    supervisionPhone: notPersonal,
    wholeRosterOn: notPersonal,
  },
} satisfies CollectionFates<StoredSchool>
