// Declares the fate of every field of an erasure itself.

import type { Erasure } from '@domain/privacy/erasure/erasure-request'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'

const erasure = fateOf({
  about: 'CHILD',
  purpose: 'RIGHTS',
  readers: ['guardian'],
  keep: null,
  erasure: { keptBy: 'ERASURE_ITSELF' },
})

const requester = fateOf({
  about: 'FAMILY',
  purpose: 'RIGHTS',
  readers: ['guardian'],
  keep: null,
  erasure: 'MASKED',
})

export const erasuresFates = {
  record: '删除申请',
  child: ['_id'],
  fields: {
    _id: erasure(ID),
    state: erasure('进展'),
    requestedBy: requester(ID),
    requestedAt: erasure('申请时间'),
    dueAt: erasure('删除时间'),
    begunAt: erasure(WORKINGS),
  },
} satisfies CollectionFates<Erasure>
