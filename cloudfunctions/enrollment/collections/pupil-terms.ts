// The collection pupilTerms: its documents, its indexes, and the way to them.
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import { defineCollection, index } from '../../runtime/collection'

/** _id: `${planId}:${pupilId}`. */
export const pupilTerms = defineCollection<PupilTerm>({
  name: 'pupilTerms',
  indexes: [index('pupil', ['pupilId', 'planId']), index('plan', ['planId', '_id'])],
})
