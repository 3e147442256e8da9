// The collection waivers: its documents, its indexes, and the way to them.
import type { Waiver } from '@domain/billing/waivers/waiver'
import { defineCollection, index } from '../../runtime/collection'
import { waiversFates } from './fates/waivers-fates'

/** Approved fee waivers, apart from the pupil record; read by billing alone. */
export const waivers = defineCollection<Waiver>({
  name: 'waivers',
  fates: waiversFates,
  indexes: [index('pupil', ['pupilId', 'termId'])],
})
