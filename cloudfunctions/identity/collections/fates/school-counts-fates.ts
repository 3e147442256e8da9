// Declares the fate of every field of a school's counts: nobody's.

import type { SchoolCounts } from '@domain/identity/schools/school'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { notPersonal } from '@domain/privacy/fates/presets'

export const schoolCountsFates = {
  record: '学校的人数',
  fields: {
    _id: notPersonal,
    pupils: notPersonal,
    homerooms: notPersonal,
    connectedPupils: notPersonal,
    countedAt: notPersonal,
  },
} satisfies CollectionFates<SchoolCounts>
