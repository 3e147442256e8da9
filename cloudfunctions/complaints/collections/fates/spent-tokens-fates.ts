// Declares the fate of every field of a used token: gone when its week is over.
import type { SpentToken } from '@domain/complaints/channel/stored-case'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ofToken } from './complaint-presets'

export const spentTokensFates = {
  record: '已用的匿名凭证',
  expires: [{ kind: 'TOKEN', since: ['expiresAt'] }],
  fields: {
    _id: ofToken,
    epoch: ofToken,
    caseId: ofToken,
    expiresAt: ofToken,
  },
} satisfies CollectionFates<SpentToken>
