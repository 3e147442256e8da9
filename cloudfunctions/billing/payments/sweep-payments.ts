// Timer: sends refunds owed, queries payments without news, compares days; each item fails alone.

import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { refusalOf } from '@domain/billing/ledger/gateway-refusal'
import type { Payment } from '@domain/billing/payments/payment-record'
import { ASK_EVERY_MS, queryRefused } from '@domain/billing/payments/payment-trouble'
import { HOUR_MS } from '@domain/values/durations'
import { runQueue, timeBudget } from '../../request/run-queue'
import { delayReturns, findReturnsDue } from '../collections/bills'
import { askLater, findPaymentsToAsk, markTrouble } from '../collections/payments'
import { paySettings } from '../gateway/pay-settings'
import { confirmWithGateway } from './apply-payment'
import { reconcileSchools } from './reconcile-schools'
import { isGatewaySilent, settleReturns } from './settle-returns'
import { tellFinance } from './tell-finance'

/** At most so many a run: the next is a minute away, and begins with those that have waited longest. */
const MOST_A_RUN = 200
/** Of the function's 20 seconds; what was begun may take another 8 until the gateway is given up. */
const BUDGET_MS = 6_000
const BROKEN_WAIT_MS = HOUR_MS

export async function sweepPayments(now: number): Promise<void> {
  if (paySettings() === null) return
  const isOver = timeBudget(BUDGET_MS)
  const troubled = new Set<string>()
  const about = { isOver, isSilence: isGatewaySilent }
  await runQueue<StoredBill>({
    ...about,
    name: 'billing.returns',
    items: await findReturnsDue(now, MOST_A_RUN),
    work: async (bill) => {
      if (await settleReturns(bill, now)) troubled.add(bill.schoolId)
    },
    // What can be put off is put off already; a bill that cannot even be reckoned must not stand before the others.
    onFailure: (bill, error) =>
      isGatewaySilent(error) ? Promise.resolve() : delayReturns(bill._id, now + BROKEN_WAIT_MS),
  })
  await runQueue<Payment>({
    ...about,
    name: 'billing.payments',
    items: await findPaymentsToAsk(now, MOST_A_RUN),
    work: async (payment) => {
      if (await askAbout(payment, now)) troubled.add(payment.schoolId)
    },
    onFailure: (payment, error) =>
      isGatewaySilent(error)
        ? askLater(payment._id, now + ASK_EVERY_MS)
        : markTrouble(payment._id, queryRefused(payment, refusalOf('UNREADABLE', ''), now)),
  })
  for (const schoolId of await reconcileSchools(now, about)) troubled.add(schoolId)
  await tellFinance(troubled, now)
}

/** True when the gateway refuses to say what became of it, for the first time. */
async function askAbout(payment: Payment, now: number): Promise<boolean> {
  const { state, trouble } = await confirmWithGateway(payment, now)
  if (trouble !== null) return payment.trouble === null
  if (state === 'OPEN') await askLater(payment._id, now + ASK_EVERY_MS)
  return false
}
