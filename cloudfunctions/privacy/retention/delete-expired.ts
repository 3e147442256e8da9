// Timer: deletes records past retention or under an erasure request, then seals the audit.

import { RETENTION } from '@domain/privacy/retention/retention'
import { DAY_MS } from '@domain/values/durations'
import { addDays, dateAt } from '@domain/values/school-date'
import { dataOwners } from '../../data-owners'
import { findStrangersSince } from '../../identity/collections/people'
import { findLeavers } from '../../identity/collections/pupils'
import { sealAudit } from '../audit/seal-audit'
import { settleIntents } from '../audit/settle-intents'
import { findDueErasures, scheduleErasure } from '../collections/erasures'
import { eraseChild } from '../erasure/erase-child'
import { forgetPerson } from '../erasure/forget-person'
import { expireComplaints } from './expire-complaints'

/** Children looked at in one run: the rest waits for the next. */
const PAGE = 20
const MOST_PAGES = 5

/** One step's trouble does not keep the others waiting: it is reported after all were tried. */
export async function keepTimes(now: number): Promise<void> {
  const failures: unknown[] = []
  const steps = [
    // What goes by time alone, as each owner declares.
    ...dataOwners.map((owner) => () => owner.removeExpired(now)),
    () => expireComplaints(now),
    () => forgetStrangers(now),
    () => scheduleLeavers(now),
    () => eraseDue(now),
    // Before the seals, so that they hold what was settled.
    () => settleIntents(now),
    () => sealAudit(now),
  ]
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} steps of the privacy timer failed`)
}

/** Their requests went before them, or are over by now. */
async function forgetStrangers(now: number): Promise<void> {
  const since = now - RETENTION.STRANGER.days * DAY_MS
  for (const stranger of await findStrangersSince(since, PAGE * MOST_PAGES)) await forgetPerson(stranger)
}

/** A year after leaving, a child is deleted as if its family had asked, without the days to think it over. */
async function scheduleLeavers(now: number): Promise<void> {
  const leftBy = addDays(dateAt(now), -RETENTION.LEAVER.days)
  for (const { _id } of await findLeavers(leftBy, PAGE)) {
    await scheduleErasure({ _id, state: 'SCHEDULED', requestedBy: null, requestedAt: now, dueAt: now })
  }
}

/** Those that still wait for their places to be given back keep nobody behind them waiting. */
async function eraseDue(now: number): Promise<void> {
  const failures: unknown[] = []
  for (let after = '', pages = 0; pages < MOST_PAGES; pages += 1) {
    const due = await findDueErasures(now, { limit: PAGE, after })
    for (const erasure of due) await eraseChild(erasure, now).catch((error: unknown) => failures.push(error))
    after = due.at(-1)?._id ?? ''
    if (due.length < PAGE) break
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} children not deleted`)
}
