// The collection joinRequests: its documents, its indexes, and the way to them.
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS } from '../../runtime/database'
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

/** People who asked to join for this child, matched by the name they gave its class teacher. */
export async function findRequesters({ homeroomId, name }: Pupil): Promise<readonly string[]> {
  const requests = await joinRequests.find({ homeroomId, childName: name }, { limit: MOST_ROWS })
  return [...new Set(requests.map(({ personId }) => personId))]
}
