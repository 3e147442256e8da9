// Owns what the billing timer does, in this order; trouble with one task keeps no other from its turn.
import type { TimerTask } from '../runtime/router'
import { countSchoolFees } from './count-school-fees'
import { sweepPayments } from './sweep-payments'
import { sweepWaivers } from './sweep-waivers'
import { syncBills } from './sync-bills'

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
