// Owns the entry of the privacy function; its timer deletes what is due.
import { serve } from '../runtime/router'
import { cancelErasure } from './cancel-erasure'
import { exportMyData } from './export-my-data'
import { getConsent } from './get-consent'
import { getMyData } from './get-my-data'
import { giveConsent } from './give-consent'
import { keepTimes } from './keep-times'
import { listAccesses } from './list-accesses'
import { listCorrections } from './list-corrections'
import { requestCorrection } from './request-correction'
import { requestErasure } from './request-erasure'
import { searchAudit } from './search-audit'
import { settleCorrection } from './settle-correction'
import { withdrawConsent } from './withdraw-consent'

const consent = { getConsent, giveConsent, withdrawConsent }
const rights = { getMyData, exportMyData, requestCorrection, requestErasure, cancelErasure }
const audit = { listAccesses, searchAudit }
const forSchools = { listCorrections, settleCorrection }

export const main = serve('privacy', { ...consent, ...rights, ...forSchools, ...audit }, keepTimes)
