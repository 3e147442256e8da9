// The collection joinRequests: its documents, its indexes, and the way to them.
import type { JoinRequest } from '@domain/identity/joining/join-request'
import { defineCollection, index } from '../../runtime/collection'
import { joinRequestsFates } from './fates/join-requests-fates'

export const joinRequests = defineCollection<JoinRequest>({
  name: 'joinRequests',
  fates: joinRequestsFates,
  indexes: [
    index('homeroom', ['homeroomId', 'state']),
    index('person', ['personId']),
    index('pupil', ['pupilId']),
    index('settled', ['settledAt']),
    index('asked', ['state', 'askedAt']),
  ],
})
