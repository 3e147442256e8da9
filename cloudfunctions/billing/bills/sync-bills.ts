// Timer: keeps the bills of running terms in step with events and promises what they owe back.
// Reading or paying a bill syncs it at once, so only lists and promises wait for this.
import { MINUTE_MS } from '@domain/values/durations'
import { dateAt } from '@domain/values/school-date'
import { logFailure } from '../../request/failure-log'
import { runQueue, timeBudget } from '../../request/run-queue'
import { batchesOf } from '../../runtime/batches'
import { type BillToFollow, claimFollowing, findBillsToFollow, followLater } from '../collections/bills'
import { askForAgreement } from './ask-for-agreement'
import { type BillWithFacts, findFactsOfBills } from './find-bill-with-facts'
import { followChanges } from './follow-changes'
import { syncBill } from './sync-bill'

/** Longer than any run: then a bill that one did not finish is due again. */
const CLAIM_MS = 10 * MINUTE_MS
/** What changed is compared at once. Every bill is, once a day, should anything have changed it without saying so. [D] */
const AGAIN_MS = 24 * 60 * MINUTE_MS
const PAGE = 250
/** Pages are followed several at once. */
const PAGES = 4
/** Of the function's 20 seconds; a page that was begun takes a few. */
const BUDGET_MS = 6_000

/** Nothing to do: four round trips. Else four for all, five a page, and one a bill that changed. */
export async function syncBills(now: number, isOver = timeBudget(BUDGET_MS)): Promise<void> {
  await followChanges()
  while (!isOver()) {
    const due = await findBillsToFollow(now, PAGES * PAGE)
    if (due.length === 0) return
    const until = now + CLAIM_MS
    await claimFollowing(idsOf(due), until)
    await runQueue({
      name: 'billing.bills',
      items: batchesOf(due, PAGE),
      work: (page) => followPage(page, now),
      isOver,
    })
    if (due.length < PAGES * PAGE) return
  }
}

async function followPage(page: readonly BillToFollow[], now: number): Promise<void> {
  const until = now + CLAIM_MS
  const { followed, over } = await findFactsOfBills(page, dateAt(now))
  const done: BillWithFacts[] = []
  for (const one of followed) {
    // Its claim stands: one that cannot be compared waits behind the others.
    const isDone = await syncBill(one, now).then(
      () => true,
      (error: unknown) => logFailure({ requestId: 'timer', action: 'billing.bills', error }),
    )
    if (isDone === true) done.push(one)
  }
  await askForAgreement(done, now)
  await followLater(
    done.map(({ bill }) => bill._id),
    until,
    now + AGAIN_MS,
  )
  await followLater(idsOf(over), until, null)
}

function idsOf(bills: readonly BillToFollow[]): readonly string[] {
  return bills.map(({ _id }) => _id)
}
