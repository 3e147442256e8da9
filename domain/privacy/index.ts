// Every action about consent, rights over data and the audit, by name.
import { auditContract } from './audit/contract'
import { consentsContract } from './consents/contract'
import { correctionsContract } from './corrections/contract'
import { erasureContract } from './erasure/contract'
import { myDataContract } from './my-data/contract'
import { uploadsContract } from './uploads/contract'

export const privacyContract = {
  ...consentsContract,
  ...myDataContract,
  ...correctionsContract,
  ...erasureContract,
  ...auditContract,
  ...uploadsContract,
} as const
