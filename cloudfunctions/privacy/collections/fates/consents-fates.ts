// Declares the fate of every field of a child's consents.

import type { ConsentRecord } from '@domain/privacy/consents/consent'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID } from '@domain/privacy/fates/presets'

const consent = fateOf({
  about: 'CHILD',
  purpose: 'RIGHTS',
  readers: ['guardian', 'schoolAdmin'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

export const consentsFates = {
  record: '同意记录',
  child: ['_id'],
  fields: {
    _id: consent(ID),
    schoolId: consent(ID),
    entries: {
      kind: consent('同意或撤回'),
      purposes: consent('用途'),
      textVersion: consent('文本版本'),
      personId: consent(ID),
      recordedBy: consent(ID),
      at: consent('时间'),
    },
  },
} satisfies CollectionFates<ConsentRecord>
