// Declares the fate of every field stored about a term change.
import type { Promotion } from '@domain/identity/promotion/promotion'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const promotionsFates = {
  record: '升级',
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    year: notPersonal,
    startsOn: notPersonal,
    state: notPersonal,
    classes: {
      from: notPersonal,
      fromName: notPersonal,
      grade: notPersonal,
      classNumber: notPersonal,
      to: notPersonal,
      keepsTeachers: notPersonal,
      classTeacherId: inOffice,
    },
    by: inOffice,
    at: notPersonal,
  },
} satisfies CollectionFates<Promotion>
