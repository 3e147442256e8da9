// Declares the fate of every field stored about a sign-in.

import type { Identity } from '@domain/identity/people/person'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, SECRET } from '@domain/privacy/fates/presets'

const login = fateOf({
  about: 'FAMILY',
  purpose: 'ACCESS',
  readers: [],
  keep: 'STRANGER',
  erasure: 'REMOVED',
})

export const identitiesFates = {
  record: '登录方式',
  person: ['personId'],
  fields: {
    _id: login(SECRET),
    personId: login(ID),
    boundAt: login('绑定时间'),
    via: login('绑定方式'),
  },
} satisfies CollectionFates<Identity>
