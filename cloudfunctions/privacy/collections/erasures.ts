// The collection erasures: its documents, its indexes, and the way to them.
import type { Erasure } from '@domain/privacy/erasure/erasure-request'
import { defineCollection, index } from '../../runtime/collection'

/** _id: the pupil's id. */
export const erasures = defineCollection<Erasure>({
  name: 'erasures',
  indexes: [index('due', ['state', 'dueAt'])],
})
