// Counts attempts per login before checking the code, so 50 parallel requests get 5 attempts.

import { MOST_TRIES, type NextTry, nextTry, type Tries } from '@domain/identity/invitations/tries'
import { untilSettled } from '../../runtime/retry'
import { tries as allTries } from '../collections/tries'

export type ClaimedTry =
  | { readonly open: true; readonly triesLeft: number }
  | { readonly open: false; readonly until: number }

/** `known` is the last read value; a stale one costs another read, never an extra attempt. */
export function claimTry(login: string, known: Tries | null, now: number): Promise<ClaimedTry> {
  let tries = known
  return untilSettled(async () => {
    const next = nextTry(tries, now)
    if (next.kind === 'CLOSED') return { open: false, until: next.until }
    const counted = await count(tries ?? { _id: login, failures: 0, firstAt: now }, next.kind, now)
    if (counted !== null) return { open: true, triesLeft: MOST_TRIES - counted.failures }
    const [stored] = await allTries.find({ _id: login }, { limit: 1 })
    tries = stored ?? null
    return null
  })
}

/** One conditional write; null when somebody was faster. */
async function count(tries: Tries, kind: Exclude<NextTry['kind'], 'CLOSED'>, now: number): Promise<Tries | null> {
  const { _id, firstAt } = tries
  const first = { _id, failures: 1, firstAt: now }
  if (kind === 'FIRST') return (await allTries.insert(first)) ? first : null
  if (kind === 'AFRESH') {
    return allTries.updateAndReturn({ _id, firstAt }, { $set: { failures: 1, firstAt: now } })
  }
  return allTries.updateAndReturn({ _id, firstAt, failures: { $lt: MOST_TRIES } }, { $inc: { failures: 1 } })
}

/** After something new succeeded. */
export async function forgetTries(login: string): Promise<void> {
  await allTries.remove({ _id: login })
}

/** After a repeat that changed nothing: it costs no try, and does not wipe out the failed ones either. */
export async function giveBackTry(login: string): Promise<void> {
  await allTries.updateOne({ _id: login, failures: { $gt: 0 } }, { $inc: { failures: -1 } })
}
