// Entry point of the privacy function; its timer deletes what is due.
import { privacyContract } from '@domain/privacy/index'
import { serve } from '../request/router'
import { auditActions } from './audit/actions'
import { consentActions } from './consents/actions'
import { correctionActions } from './corrections/actions'
import { erasureActions } from './erasure/actions'
import { myDataActions } from './my-data/actions'
import { keepTimes } from './retention/delete-expired'
import { uploadActions } from './uploads/actions'

export const main = serve(
  { context: 'privacy', contract: privacyContract },
  { ...consentActions, ...myDataActions, ...correctionActions, ...erasureActions, ...auditActions, ...uploadActions },
  keepTimes,
)
