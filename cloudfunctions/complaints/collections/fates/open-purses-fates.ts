// Declares the fate of every field of a day's count of open tokens.
import type { OpenPurse } from '@domain/complaints/channel/stored-case'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ofToken } from './complaint-presets'

export const openPursesFates = {
  record: '当天不登录领的匿名凭证数',
  expires: [{ kind: 'TOKEN', since: ['expiresAt'] }],
  fields: {
    _id: ofToken,
    given: ofToken,
    expiresAt: ofToken,
  },
} satisfies CollectionFates<OpenPurse>
