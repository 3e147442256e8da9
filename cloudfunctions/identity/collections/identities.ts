// The collection identities: its documents, its indexes, and the way to them.
import type { Identity } from '@domain/identity/people/person'
import { defineCollection, index } from '../../runtime/collection'
import { identitiesFates } from './fates/identities-fates'

/** _id: the platform's login (`wx:<openid>` or `web:<uuid>`); personId. */
export const identities = defineCollection<Identity>({
  name: 'identities',
  fates: identitiesFates,
  indexes: [index('person', ['personId'])],
})

const MOST_LOGINS = 100

export async function findLogins(personId: string): Promise<readonly string[]> {
  return (await identities.find({ personId }, { limit: MOST_LOGINS })).map(({ _id }) => _id)
}
