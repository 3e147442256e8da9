// The collection corrections: its documents, its indexes, and the way to them.
import type { Correction } from '@domain/privacy/corrections/correction'
import { defineCollection, index } from '../../runtime/collection'
import { correctionsFates } from './fates/corrections-fates'

export const corrections = defineCollection<Correction>({
  name: 'corrections',
  fates: correctionsFates,
  indexes: [index('school', ['schoolId', 'state', 'at']), index('pupil', ['pupilId']), index('settled', ['settledAt'])],
})
