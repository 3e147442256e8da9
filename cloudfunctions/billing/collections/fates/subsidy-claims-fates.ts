// Declares the fate of every field of a school's subsidy claim.

import type { StoredClaim } from '@domain/billing/subsidy/subsidy-record'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const subsidyClaimsFates = {
  record: '小规模学校补助申请',
  fields: {
    _id: notPersonal,
    districtId: notPersonal,
    schoolId: notPersonal,
    schoolName: notPersonal,
    year: notPersonal,
    state: notPersonal,
    hands: inOffice,
    figures: {
      countedOn: notPersonal,
      isRural: notPersonal,
      enrolled: notPersonal,
      hardship: notPersonal,
      participating: notPersonal,
      teacherLessons: notPersonal,
      teacherFloorFen: notPersonal,
      providers: {
        name: notPersonal,
        lessons: notPersonal,
        pricePerLesson: notPersonal,
      },
      unsignedLessons: notPersonal,
      headcount: notPersonal,
      isEligible: notPersonal,
      expensesFen: notPersonal,
      receivableFen: notPersonal,
      governmentFen: notPersonal,
      subsidyFen: notPersonal,
      isSurplus: notPersonal,
    },
    steps: {
      to: notPersonal,
      by: inOffice,
      at: notPersonal,
      reason: notPersonal,
    },
    rev: notPersonal,
  },
} satisfies CollectionFates<StoredClaim>
