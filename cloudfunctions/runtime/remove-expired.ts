// Removes from one collection what is past the time its declaration allows.
import type { AnyFates } from '@domain/privacy/fates/collection-fates'
import { retainedSince } from '@domain/privacy/retention/retention'
import type { AnyDocument, Collection } from './database'

/** One round trip for each kind of time; none where nothing is deleted by time. */
export async function removeExpired(
  documents: Collection<AnyDocument>,
  { expires = [] }: AnyFates,
  now: number,
): Promise<void> {
  for (const { kind, since, where = {} } of expires) {
    const until = retainedSince(kind, now)
    if (until === null) continue
    const isOver = { $or: since.map((field) => ({ [field]: { $lte: until } })) }
    await documents.remove({ ...where, ...isOver })
  }
}
