// Declares the fate of every field stored about a homeroom.

import type { Homeroom } from '@domain/identity/schools/school'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const homeroomsFates = {
  record: '班级',
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    grade: notPersonal,
    classNumber: notPersonal,
    name: notPersonal,
    classTeacherId: inOffice,
    closedOn: notPersonal,
  },
} satisfies CollectionFates<Homeroom>
