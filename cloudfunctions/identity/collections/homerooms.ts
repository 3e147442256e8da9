// The collection homerooms: its documents, its indexes, and the way to them.
import type { Homeroom } from '@domain/identity/schools/school'
import { defineCollection, index } from '../../runtime/collection'

export const homerooms = defineCollection<Homeroom>({
  name: 'homerooms',
  indexes: [index('school', ['schoolId', '_id'])],
})
