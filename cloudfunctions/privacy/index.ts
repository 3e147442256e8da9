// Entry point of the privacy function; its timer deletes what is due.
import { privacyContract } from '@domain/privacy/index'
import { serve } from '../request/router'
import { listAccesses } from './audit/list-accesses'
import { searchAudit } from './audit/search-audit'
import { getConsent } from './consents/get-consent'
import { giveConsent } from './consents/give-consent'
import { withdrawConsent } from './consents/withdraw-consent'
import { settleCorrection } from './corrections/decide-correction'
import { listCorrections } from './corrections/list-corrections'
import { requestCorrection } from './corrections/request-correction'
import { cancelErasure } from './erasure/cancel-erasure'
import { requestErasure } from './erasure/request-erasure'
import { exportMyData } from './my-data/export-my-data'
import { getMyData } from './my-data/get-my-data'
import { keepTimes } from './retention/delete-expired'

const consent = { getConsent, giveConsent, withdrawConsent }
const rights = { getMyData, exportMyData, requestCorrection, requestErasure, cancelErasure }
const audit = { listAccesses, searchAudit }
const forSchools = { listCorrections, settleCorrection }

export const main = serve(
  { context: 'privacy', contract: privacyContract },
  { ...consent, ...rights, ...forSchools, ...audit },
  keepTimes,
)
