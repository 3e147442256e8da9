// The collection schoolCounts: its documents, its indexes, and the way to them.
import type { SchoolCounts } from '@domain/identity/schools/school'
import { defineCollection } from '../../runtime/collection'

/** _id: the school's id; renewed by a timer. */
export const schoolCounts = defineCollection<SchoolCounts>({
  name: 'schoolCounts',
  indexes: [],
})
