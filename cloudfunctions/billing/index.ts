// Owns the entry of the billing function.
import { serve } from '../runtime/router'
import { districtActions } from './district-actions'
import { documentActions } from './document-actions'
import { getFeeStatement } from './get-fee-statement'
import { settling } from './settling'
import { sweepWaivers } from './sweep-waivers'
import { waiverHandlers } from './waiver-handlers'

const areas = { ...waiverHandlers, ...documentActions, ...districtActions, ...settling }

export const main = serve('billing', { getFeeStatement, ...areas }, sweepWaivers)
