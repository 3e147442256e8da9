// The collection schoolCounts: its documents, its indexes, and the way to them.
import type { SchoolCounts } from '@domain/identity/schools/school'
import { defineCollection } from '../../runtime/collection'
import { schoolCountsFates } from './fates/school-counts-fates'

/** _id: the school's id; renewed by a timer. */
export const schoolCounts = defineCollection<SchoolCounts>({
  name: 'schoolCounts',
  fates: schoolCountsFates,
  indexes: [],
})
