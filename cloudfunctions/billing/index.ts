// Entry point of the billing function; its timer runs the tasks below, and WeChat Pay calls back.
import { billingContract } from '@domain/billing/index'
import { serve } from '../request/router'
import { runInTurn } from '../request/run-timer-tasks'
import { bankStatementsActions } from './bank-statements/actions'
import { billActions } from './bills/actions'
import { syncBills } from './bills/sync-bills'
import { closingActions } from './closing/actions'
import { documentActions } from './documents/actions'
import { feeActions } from './fees/actions'
import { financeHomeActions } from './home/actions'
import { leavingActions } from './leaving/actions'
import { openMoneyActions } from './open-money/actions'
import { paymentActions } from './payments/actions'
import { receiveCallback } from './payments/receive-callback'
import { sweepPayments } from './payments/sweep-payments'
import { sweepSlips } from './payments/sweep-slips'
import { policyActions } from './policy/actions'
import { reversalActions } from './reversals/actions'
import { settlementActions } from './settlement/actions'
import { subsidyActions } from './subsidy/actions'
import { countSchoolFees } from './subsidy/count-school-fees'
import { waiverActions } from './waivers/actions'
import { sweepWaivers } from './waivers/sweep-waivers'

const actions = {
  ...policyActions,
  ...feeActions,
  ...billActions,
  ...openMoneyActions,
  ...paymentActions,
  ...waiverActions,
  ...settlementActions,
  ...reversalActions,
  ...closingActions,
  ...subsidyActions,
  ...documentActions,
  ...financeHomeActions,
  ...leavingActions,
  ...bankStatementsActions,
}

/**
 * Waivers first: what they take off reaches bills in the same run; then what bills owe is sent back. A district's
 * sums last: of what the others did.
 */
const timer = runInTurn([sweepWaivers, syncBills, sweepPayments, sweepSlips, countSchoolFees])

export const main = serve({ context: 'billing', contract: billingContract }, actions, { timer, http: receiveCallback })
