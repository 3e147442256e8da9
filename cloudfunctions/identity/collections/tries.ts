// The collection tries: its documents, its indexes, and the way to them.
import type { Tries } from '@domain/identity/invitations/tries'
import { defineCollection, index } from '../../runtime/collection'
import { triesFates } from './fates/tries-fates'

/** _id: the login. */
export const tries = defineCollection<Tries>({
  name: 'tries',
  fates: triesFates,
  indexes: [index('first', ['firstAt'])],
})
