// Lists the actions on hardship waivers.
import { applyForWaiver } from './apply-for-waiver'
import { cancelWaiverApplication } from './cancel-waiver-application'
import { getWaiver } from './get-waiver'
import { getWaiverApplication } from './get-waiver-application'
import { getWaiverEvidence } from './get-waiver-evidence'
import { importHardshipList } from './import-hardship-list'
import { listWaiverApplications } from './list-waiver-applications'
import { markHardshipList } from './mark-hardship-list'
import { previewHardshipList } from './preview-hardship-list'
import { reviewWaiver } from './review-waiver'

export const waiverActions = {
  applyForWaiver,
  cancelWaiverApplication,
  getWaiver,
  getWaiverApplication,
  getWaiverEvidence,
  importHardshipList,
  listWaiverApplications,
  markHardshipList,
  previewHardshipList,
  reviewWaiver,
}
