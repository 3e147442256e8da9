// Declares the fate of every field of an audit seal: ids alone, kept by law.

import type { AuditSeal } from '@domain/privacy/audit/audit-entry'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, notPersonal, WORKINGS } from '@domain/privacy/fates/presets'

/** A chain bears a person's id. */
const chain = fateOf({
  about: 'FAMILY',
  purpose: 'OVERSIGHT',
  readers: [],
  keep: 'AUDIT',
  erasure: { keptBy: 'ACCESS_RECORDS' },
})

export const auditSealsFates = {
  record: '查看记录的封存',
  fields: {
    _id: notPersonal,
    number: notPersonal,
    at: notPersonal,
    heads: {
      chain: chain(ID),
      seq: chain(WORKINGS),
      hash: chain(WORKINGS),
    },
    previous: notPersonal,
    hash: notPersonal,
  },
} satisfies CollectionFates<AuditSeal>
