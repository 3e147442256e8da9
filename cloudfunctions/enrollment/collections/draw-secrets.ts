// The collection drawSecrets: a school's sealed secret, which nothing reads before the draw.
import type { DrawSecret } from '@domain/enrollment/draws/draw'
import { defineCollection } from '../../runtime/collection'
import { drawSecretsFates } from './fates/draw-secrets-fates'

/** _id: the draw's id. */
export const drawSecrets = defineCollection<DrawSecret>({
  name: 'drawSecrets',
  fates: drawSecretsFates,
  indexes: [],
})

/** The one that counts: whoever is faster made it, and it never changes. */
export async function keepSecret(wanted: DrawSecret): Promise<string> {
  if (await drawSecrets.insert(wanted)) return wanted.secret
  return (await readSecret(wanted._id)) ?? wanted.secret
}

export async function readSecret(drawId: string): Promise<string | null> {
  const [found] = await drawSecrets.find({ _id: drawId }, { limit: 1 })
  return found?.secret ?? null
}
