// The collection contests: its documents, its indexes, and the way to them.
import type { Contest } from '@domain/identity/joining/contest'
import { defineCollection, index } from '../../runtime/collection'
import { contestsFates } from './fates/contests-fates'

export const contests = defineCollection<Contest>({
  name: 'contests',
  fates: contestsFates,
  indexes: [index('homeroom', ['homeroomId', 'state']), index('pupil', ['pupilId']), index('settled', ['settledAt'])],
})
