// Timer: expires waivers that are over and finishes what an interrupted run left.

import { moveWaiver } from '@domain/billing/waivers/waiver-application'
import { HOUR_MS } from '@domain/values/durations'
import { dateAt } from '@domain/values/school-date'
import { inParallel } from '../../runtime/in-parallel'
import { findApprovedSince, findOver, writeApplication } from '../collections/waiver-applications'
import { grantWaivers } from './grant-waivers'

/** Looked at in one run; the rest waits for the next. */
const MOST_A_RUN = 200

/** A waiver ends by its own last day: the statement of its term stays as it was. */
export async function sweepWaivers(now: number): Promise<void> {
  await grantWaivers(await findApprovedSince(now - HOUR_MS, MOST_A_RUN))
  const today = dateAt(now)
  await inParallel(await findOver(today, MOST_A_RUN), async (application) => {
    const moved = moveWaiver(application, { type: 'EXPIRE', today })
    if (!moved.ok) return
    const { history, rev } = application
    const expired = { ...application, ...moved.value, changedAt: now, rev: rev + 1 }
    const deed = { type: 'EXPIRE', at: now, by: null } as const
    await writeApplication({ ...expired, history: [...history, deed] }, application)
  })
}
