// The collection termClosings: its documents, its indexes, and the way to them.
import type { TermClosing } from '@domain/billing/closing/closing-record'
import { defineCollection, index } from '../../runtime/collection'
import { termClosingsFates } from './fates/term-closings-fates'

/** _id: the plan's id: a term closed, with the figures published to families. */
export const termClosings = defineCollection<TermClosing>({
  name: 'termClosings',
  fates: termClosingsFates,
  indexes: [index('school', ['schoolId', '_id'])],
})
