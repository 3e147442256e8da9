// Timer: removes intents whose outcome is in the audit, and enters UNKNOWN for those without one.
import { recordUnknown } from '../../request/audit'
import { findIntentsUntil, removeIntents } from '../collections/audit-intents'

/** Longer than any function runs: whoever wrote the intent is done, or dead. */
const OVER_MS = 2 * 60_000
const PAGE = 500
const MOST_PAGES = 20

/** Repeating goes on where it stopped: an intent goes only once its request has an entry. */
export async function settleIntents(now: number): Promise<void> {
  let unknown = 0
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const intents = await findIntentsUntil(now - OVER_MS, PAGE)
    for (const { entries, ...intent } of intents) {
      if (entries.length > 0) continue
      await recordUnknown(intent)
      unknown += 1
    }
    await removeIntents(intents)
    if (intents.length < PAGE) break
  }
  if (unknown > 0) console.warn(JSON.stringify({ action: 'privacy.settleIntents', unknown }))
}
