// The collection tries: its documents, its indexes, and every read and write of it.
// An attempt counts before the code is checked, so 50 parallel requests get 5 attempts.
import { MOST_TRIES, type NextTry, nextTry, type Tries } from '@domain/identity/invitations/tries'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { untilSettled } from '../../runtime/retry'
import { triesFates } from './fates/tries-fates'

/** _id: the login. */
export const tries = defineCollection<Tries>({
  name: 'tries',
  fates: triesFates,
  indexes: [index('first', ['firstAt'])],
})

/** Adds under `as` the tries of a login, one document or none. */
export function triesOf(login: string, as: string): Stage {
  return { $lookup: { from: tries.name, pipeline: [{ $match: { _id: login } }], as } }
}

export type ClaimedTry =
  | { readonly open: true; readonly triesLeft: number }
  | { readonly open: false; readonly until: number }

/** `known` is the last read value; a stale one costs another read, never an extra attempt. */
export function claimTry(login: string, known: Tries | null, now: number): Promise<ClaimedTry> {
  let read = known
  return untilSettled(async () => {
    const next = nextTry(read, now)
    if (next.kind === 'CLOSED') return { open: false, until: next.until }
    const counted = await count(read ?? { _id: login, failures: 0, firstAt: now }, next.kind, now)
    if (counted !== null) return { open: true, triesLeft: MOST_TRIES - counted.failures }
    const [stored] = await tries.find({ _id: login }, { limit: 1 })
    read = stored ?? null
    return null
  })
}

/** One conditional write; null when somebody was faster. */
async function count(read: Tries, kind: Exclude<NextTry['kind'], 'CLOSED'>, now: number): Promise<Tries | null> {
  const { _id, firstAt, failures } = read
  const first = { _id, failures: 1, firstAt: now }
  if (kind === 'FIRST') return (await tries.insert(first)) ? first : null
  if (kind === 'AFRESH') {
    return tries.updateAndReturn({ _id, firstAt, failures }, { $set: { failures: 1, firstAt: now } })
  }
  return tries.updateAndReturn({ _id, firstAt, failures: { $lt: MOST_TRIES } }, { $inc: { failures: 1 } })
}

/** After a success, or what was no fault of the code or name: it costs no try, and wipes out no failed one. */
export async function giveBackTry(login: string): Promise<void> {
  await tries.updateOne({ _id: login, failures: { $gt: 0 } }, { $inc: { failures: -1 } })
}
