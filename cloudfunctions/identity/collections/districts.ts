// The collection districts: its documents, its indexes, and the way to them.
import type { District } from '@domain/identity/schools/school'
import { defineCollection } from '../../runtime/collection'
import { districtsFates } from './fates/districts-fates'

export const districts = defineCollection<District>({
  name: 'districts',
  fates: districtsFates,
  indexes: [],
})
