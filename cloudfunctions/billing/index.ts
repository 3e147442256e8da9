// Owns the entry of the billing function.
import { serve } from '../runtime/router'
import { billActions } from './bill-actions'
import { districtActions } from './district-actions'
import { documentActions } from './document-actions'
import { paying } from './paying'
import { receiveCallback } from './receive-callback'
import { settling } from './settling'
import { sweepBilling } from './sweep-billing'
import { waiverHandlers } from './waiver-handlers'

const areas = { ...billActions, ...waiverHandlers, ...documentActions, ...districtActions, ...settling, ...paying }

export const main = serve('billing', areas, { timer: sweepBilling, http: receiveCallback })
