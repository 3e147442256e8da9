// The collection subsidyClaims: its documents, its indexes, and the way to them.
import type { StoredClaim } from '@domain/billing/subsidy/subsidy-record'
import { defineCollection, index } from '../../runtime/collection'
import { subsidyClaimsFates } from './fates/subsidy-claims-fates'

/** _id: `${schoolId}:${year}`. */
export const subsidyClaims = defineCollection<StoredClaim>({
  name: 'subsidyClaims',
  fates: subsidyClaimsFates,
  indexes: [index('district', ['districtId', 'state', '_id'])],
})
