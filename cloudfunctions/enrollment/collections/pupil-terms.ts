// The collection pupilTerms: its documents, its indexes, and the way to them.
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import { defineCollection, index } from '../../runtime/collection'
import { pupilTermsFates } from './fates/pupil-terms-fates'

/** _id: `${planId}:${pupilId}`. */
export const pupilTerms = defineCollection<PupilTerm>({
  name: 'pupilTerms',
  fates: pupilTermsFates,
  indexes: [index('pupil', ['pupilId', 'planId']), index('plan', ['planId', '_id'])],
})
