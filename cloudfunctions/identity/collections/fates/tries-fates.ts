// Declares the fate of every field stored about failed tries of a code.

import type { Tries } from '@domain/identity/invitations/tries'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { SECRET, WORKINGS } from '@domain/privacy/fates/presets'

const login = fateOf({
  about: 'FAMILY',
  purpose: 'SECURITY',
  readers: [],
  keep: 'TRIES',
  erasure: 'REMOVED',
})

export const triesFates = {
  record: '输错的邀请码',
  login: ['_id'],
  expires: [{ kind: 'TRIES', since: ['firstAt'] }],
  fields: {
    _id: login(SECRET),
    failures: login(WORKINGS),
    firstAt: login(WORKINGS),
  },
} satisfies CollectionFates<Tries>
