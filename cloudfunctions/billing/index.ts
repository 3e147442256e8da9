// Entry point of the billing function.
import { billingContract } from '@domain/billing/index'
import { serve } from '../request/router'
import { billActions } from './bills/actions'
import { documentActions } from './documents/actions'
import { paying } from './payments/actions'
import { receiveCallback } from './payments/receive-callback'
import { districtActions } from './policy/actions'
import { settling } from './settlement/actions'
import { sweepBilling } from './sweep-billing'
import { waiverHandlers } from './waivers/actions'

const areas = { ...billActions, ...waiverHandlers, ...documentActions, ...districtActions, ...settling, ...paying }

export const main = serve({ context: 'billing', contract: billingContract }, areas, {
  timer: sweepBilling,
  http: receiveCallback,
})
