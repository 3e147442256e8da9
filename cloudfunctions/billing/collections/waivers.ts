// The collection waivers: its documents, its indexes, and the way to them.
import type { Waiver } from '@domain/billing/waivers/waiver'
import { defineCollection, index } from '../../runtime/collection'

/** Approved fee waivers, apart from the pupil record; read by billing alone. */
export const waivers = defineCollection<Waiver>({
  name: 'waivers',
  indexes: [index('pupil', ['pupilId', 'termId'])],
})
