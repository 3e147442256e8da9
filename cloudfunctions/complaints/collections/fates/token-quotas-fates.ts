// Declares the fate of every field of the week's mark that a caller has had tokens.
import type { TokenQuota } from '@domain/complaints/channel/stored-case'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ofToken } from './complaint-presets'

export const tokenQuotasFates = {
  record: '本周已领匿名凭证',
  expires: [{ kind: 'TOKEN', since: ['expiresAt'] }],
  fields: {
    _id: ofToken,
    batch: ofToken,
    expiresAt: ofToken,
  },
} satisfies CollectionFates<TokenQuota>
