// Runs the billing timer's tasks in order; a failing task does not stop the next.
import type { TimerTask } from '../request/router'
import { syncBills } from './bills/sync-bills'
import { sweepPayments } from './payments/sweep-payments'
import { countSchoolFees } from './subsidy/count-school-fees'
import { sweepWaivers } from './waivers/sweep-waivers'

/**
 * Waivers first: what they take off is told to bills in the same run; then what bills owe is sent back. A district's
 * sums last: of what the others did.
 */
const TASKS: readonly TimerTask[] = [sweepWaivers, syncBills, sweepPayments, countSchoolFees]

/** Runs every task, then reports the first failure. */
export async function sweepBilling(now: number): Promise<void> {
  const troubles: unknown[] = []
  for (const task of TASKS) await task(now).catch((error: unknown) => troubles.push(error))
  if (troubles.length > 0) throw troubles[0]
}
