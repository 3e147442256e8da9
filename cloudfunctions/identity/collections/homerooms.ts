// The collection homerooms: its documents, its indexes, and the way to them.
import type { Homeroom } from '@domain/identity/schools/school'
import { defineCollection, index } from '../../runtime/collection'
import { homeroomsFates } from './fates/homerooms-fates'

export const homerooms = defineCollection<Homeroom>({
  name: 'homerooms',
  fates: homeroomsFates,
  indexes: [index('school', ['schoolId', '_id'])],
})
