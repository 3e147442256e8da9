// Declares the fate of every field stored about a district: nobody's.

import type { District } from '@domain/identity/schools/school'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { notPersonal } from '@domain/privacy/fates/presets'

export const districtsFates: CollectionFates<District> = {
  record: '区',
  fields: {
    _id: notPersonal,
    name: notPersonal,
    officeSince: notPersonal,
  },
}
