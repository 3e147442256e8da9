// Declares the fate of every field stored about a school: nobody's.

import type { School } from '@domain/identity/schools/school'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { notPersonal } from '@domain/privacy/fates/presets'

export const schoolsFates: CollectionFates<School> = {
  record: '学校',
  fields: {
    _id: notPersonal,
    name: notPersonal,
    districtId: notPersonal,
    stage: notPersonal,
    affiliation: notPersonal,
    isRural: notPersonal,
    grades: notPersonal,
    merchant: {
      subMchId: notPersonal,
      holder: notPersonal,
    },
  },
}
