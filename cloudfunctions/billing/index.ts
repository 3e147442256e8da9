// Owns the entry of the billing function.
import { serve } from '../runtime/router'
import { districtActions } from './district-actions'
import { getFeeStatement } from './get-fee-statement'
import { listReceipts } from './list-receipts'
import { makeReceipt } from './make-receipt'
import { settling } from './settling'
import { sweepWaivers } from './sweep-waivers'
import { waiverHandlers } from './waiver-handlers'

const documents = { listReceipts, makeReceipt }
const areas = { ...waiverHandlers, ...documents, ...districtActions, ...settling }

export const main = serve('billing', { getFeeStatement, ...areas }, sweepWaivers)
