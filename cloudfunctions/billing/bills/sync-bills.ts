// Timer: keeps the bills of running terms in step with events and promises what they owe back.
// Reading or paying a bill syncs it at once, so only lists and promises wait for this.
import { dateAt } from '@domain/values/school-date'
import { inParallel } from '../../runtime/in-parallel'
import { askGuardians } from './ask-for-agreement'
import { findUnfollowed, markFollowed } from './bill-with-facts-store'
import { syncFollowed } from './sync-bill'

const MINUTE_MS = 60_000
/** Looked at in the last ten minutes is fresh enough. */
const FRESH_MS = 10 * MINUTE_MS
const PAGE = 250
/** Four round trips a page, and one a bill that changed: 1,000 bills a run, far within a function's time. */
const PAGES_A_RUN = 4

export async function syncBills(now: number): Promise<void> {
  for (let page = 0; page < PAGES_A_RUN; page += 1) {
    const found = await findUnfollowed(now - FRESH_MS, dateAt(now), PAGE)
    await inParallel(found, async (followed) => {
      await syncFollowed(followed, now)
    })
    await askGuardians(found, now)
    await markFollowed(
      found.map(({ bill }) => bill._id),
      now,
    )
    if (found.length < PAGE) return
  }
}
