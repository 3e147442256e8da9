// The collection schoolCounts: its documents, its indexes, and every read and write of it.
import type { SchoolCounts } from '@domain/identity/schools/school'
import { defineCollection } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { schoolCountsFates } from './fates/school-counts-fates'

/** _id: the school's id; renewed by a timer. */
export const schoolCounts = defineCollection<SchoolCounts>({
  name: 'schoolCounts',
  fates: schoolCountsFates,
  indexes: [],
})

/** Adds `counts` to schools, one document or none. */
export const countsOfSchool: Stage = {
  $lookup: { from: schoolCounts.name, localField: '_id', foreignField: '_id', as: 'counts' },
}

export function writeCounts(counts: SchoolCounts): Promise<void> {
  return schoolCounts.replace(counts)
}
