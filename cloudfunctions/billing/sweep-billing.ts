// Owns what the billing timer does, in this order; trouble with one task keeps no other from its turn.
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

/** The first trouble is reported once all had their turn. */
export async function sweepBilling(now: number): Promise<void> {
  const troubles: unknown[] = []
  for (const task of TASKS) await task(now).catch((error: unknown) => troubles.push(error))
  if (troubles.length > 0) throw troubles[0]
}
