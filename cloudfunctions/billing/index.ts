// Owns the entry of the billing function.
import { serve } from '../runtime/router'
import { applyForWaiver } from './apply-for-waiver'
import { cancelWaiverApplication } from './cancel-waiver-application'
import { districtActions } from './district-actions'
import { getFeeStatement } from './get-fee-statement'
import { getWaiver } from './get-waiver'
import { getWaiverApplication } from './get-waiver-application'
import { getWaiverEvidence } from './get-waiver-evidence'
import { listReceipts } from './list-receipts'
import { listWaiverApplications } from './list-waiver-applications'
import { makeReceipt } from './make-receipt'
import { reviewWaiver } from './review-waiver'
import { settling } from './settling'
import { sweepWaivers } from './sweep-waivers'

const relief = {
  getWaiver,
  applyForWaiver,
  cancelWaiverApplication,
  getWaiverEvidence,
  listWaiverApplications,
  getWaiverApplication,
  reviewWaiver,
}

const documents = { listReceipts, makeReceipt }

export const main = serve(
  'billing',
  { getFeeStatement, ...relief, ...documents, ...districtActions, ...settling },
  sweepWaivers,
)
