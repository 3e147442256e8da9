// The collection erasures: its documents, its indexes, and the way to them.
import type { Erasure } from '@domain/privacy/erasure/erasure-request'
import { defineCollection, index } from '../../runtime/collection'
import { erasuresFates } from './fates/erasures-fates'

/** _id: the pupil's id. */
export const erasures = defineCollection<Erasure>({
  name: 'erasures',
  fates: erasuresFates,
  indexes: [index('due', ['state', 'dueAt'])],
})
