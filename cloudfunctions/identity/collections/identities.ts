// The collection identities: its documents, its indexes, and every read and write of it.
import type { Identity } from '@domain/identity/people/person'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { identitiesFates } from './fates/identities-fates'

/** _id: the platform's login (`wx:<openid>` or `web:<uuid>`); personId. */
export const identities = defineCollection<Identity>({
  name: 'identities',
  fates: identitiesFates,
  indexes: [index('person', ['personId'])],
})

/** Adds `logins`: those of the people whose ids stand in `field`. */
export function loginsOf(field: string): Stage {
  return { $lookup: { from: identities.name, localField: field, foreignField: 'personId', as: 'logins' } }
}

/** False when the login belongs to another person. */
export async function bindLogin(identity: Identity): Promise<boolean> {
  if (await identities.insert(identity)) return true
  const [bound] = await identities.find({ _id: identity._id }, { limit: 1 })
  return bound?.personId === identity.personId
}

/** Logins already there stay as they are. */
export function insertIdentities(added: readonly Identity[]): Promise<void> {
  return identities.insertMissing(added)
}
