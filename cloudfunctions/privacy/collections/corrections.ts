// The collection corrections: its documents, its indexes, and the way to them.
import type { Correction } from '@domain/privacy/corrections/correction'
import { defineCollection, index } from '../../runtime/collection'

export const corrections = defineCollection<Correction>({
  name: 'corrections',
  indexes: [index('school', ['schoolId', 'state', 'at']), index('pupil', ['pupilId']), index('settled', ['settledAt'])],
})
