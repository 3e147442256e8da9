// Declares the fate of every field stored about a school's term: nobody's.

import { packFates } from '@domain/billing/policy/policy-pack-fates'
import type { StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { notPersonal } from '@domain/privacy/fates/presets'

export const plansFates = {
  record: '学期方案',
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    schoolName: notPersonal,
    districtId: notPersonal,
    term: {
      id: notPersonal,
      name: notPersonal,
      from: notPersonal,
      until: notPersonal,
      closures: {
        date: notPersonal,
        reason: notPersonal,
      },
      makeupFollows: {
        date: notPersonal,
        weekday: notPersonal,
      },
    },
    opensAt: notPersonal,
    closesAt: notPersonal,
    packId: notPersonal,
    pack: packFates,
    termId: notPersonal,
  },
} satisfies CollectionFates<StoredPlan>
