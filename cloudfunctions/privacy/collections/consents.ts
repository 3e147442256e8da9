// The collection consents: its documents, its indexes, and the way to them.
import type { ConsentRecord } from '@domain/privacy/consents/consent'
import { defineCollection, index } from '../../runtime/collection'
import { consentsFates } from './fates/consents-fates'

/** _id: the pupil's id; entries are only ever added. */
export const consents = defineCollection<ConsentRecord>({
  name: 'consents',
  fates: consentsFates,
  indexes: [index('school', ['schoolId', '_id']), index('kind', ['entries.kind'])],
})
