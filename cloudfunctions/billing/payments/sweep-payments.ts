// Timer: queries payments without news, sends refunds owed, and compares days.

import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { withPromises } from '@domain/billing/payments/promise-returns'
import { inParallel } from '../../runtime/in-parallel'
import { changeBill, findReturning } from '../collections/bills'
import { findOpenPayments } from '../collections/payments'
import { confirmWithGateway } from './apply-payment'
import { sendReturns } from './apply-refund'
import { GatewayBusy } from './pay-gateway'
import { paySettings } from './pay-settings'
import { reconcileSchools } from './reconcile-schools'

/** A callback normally comes within seconds; after this long we query the gateway. */
const TOLD_WITHIN_MS = 60_000
/** At most so many a run: the next is a minute away. */
const MOST_A_RUN = 200
/** A refund that failed is tried again under a new number, not sooner. */
const FAILED_WAIT_MS = 3_600_000

export async function sweepPayments(now: number): Promise<void> {
  if (paySettings() === null) return
  try {
    const open = (await findOpenPayments(MOST_A_RUN)).filter(({ startedAt }) => startedAt + TOLD_WITHIN_MS <= now)
    await inParallel(open, async (payment) => void (await confirmWithGateway(payment, now)))
    await inParallel(await findReturning(MOST_A_RUN), (bill) => returnMoney(bill, now))
    await reconcileSchools(now)
  } catch (error) {
    // The gateway is unavailable: the next run, a minute later, retries all of the above.
    if (!(error instanceof GatewayBusy)) throw error
  }
}

async function returnMoney(bill: StoredBill, now: number): Promise<void> {
  if (bill.money.some((entry) => entry.type === 'RETURN_FAILED' && entry.at + FAILED_WAIT_MS > now)) return
  const promised = await promise(bill, now)
  if (promised !== null) await sendReturns(promised, now)
}

async function promise(bill: StoredBill, now: number) {
  return changeBill(
    bill._id,
    (current) => {
      const money = withPromises(current, now)
      return money === current.money ? null : { money }
    },
    bill,
  )
}
