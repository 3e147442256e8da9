// The collection tokenQuotas: that somebody, unnamed, has had this week's tokens.
import type { TokenQuota } from '@domain/complaints/channel/stored-case'
import { defineCollection, index } from '../../runtime/collection'
import { tokenQuotasFates } from './fates/token-quotas-fates'

/** _id: HMAC of login and week. Only the identified plane knows this collection. */
export const tokenQuotas = defineCollection<TokenQuota>({
  name: 'tokenQuotas',
  fates: tokenQuotasFates,
  indexes: [index('expires', ['expiresAt'])],
})

/** False when the caller has had another batch this week; for the same one again it is true. */
export async function claimQuota(quota: TokenQuota): Promise<boolean> {
  if (await tokenQuotas.insert(quota)) return true
  const [claimed] = await tokenQuotas.find({ _id: quota._id }, { limit: 1 })
  return claimed?.batch === quota.batch
}
