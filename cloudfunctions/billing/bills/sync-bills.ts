// Timer: keeps the bills of running terms in step with events and promises what they owe back.
// Reading or paying a bill syncs it at once, so only lists and promises wait for this.
import { dateAt } from '@domain/values/school-date'
import { inParallel } from '../../runtime/in-parallel'
import { markSynced } from '../collections/bills'
import { askForAgreement } from './ask-for-agreement'
import { findBillsToSync } from './find-bill-with-facts'
import { syncBill } from './sync-bill'

const MINUTE_MS = 60_000
/** Looked at in the last ten minutes is fresh enough. */
const FRESH_MS = 10 * MINUTE_MS
const PAGE = 250
/** Four round trips a page, and one a bill that changed: 1,000 bills a run, far within a function's time. */
const PAGES_A_RUN = 4

export async function syncBills(now: number): Promise<void> {
  for (let page = 0; page < PAGES_A_RUN; page += 1) {
    const found = await findBillsToSync(now - FRESH_MS, dateAt(now), PAGE)
    await inParallel(found, async (bill) => {
      await syncBill(bill, now)
    })
    await askForAgreement(found, now)
    await markSynced(
      found.map(({ bill }) => bill._id),
      now,
    )
    if (found.length < PAGE) return
  }
}
