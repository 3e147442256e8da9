// Declares the fate of every field of an audit entry: ids alone, kept by law.

import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { each } from '@domain/privacy/fates/fates-of'
import { ID, OTHERS, WORKINGS } from '@domain/privacy/fates/presets'

const entry = fateOf({
  about: 'CHILD',
  purpose: 'OVERSIGHT',
  readers: ['guardian', 'districtEducation'],
  keep: 'AUDIT',
  erasure: { keptBy: 'ACCESS_RECORDS' },
})

export const auditFates = {
  record: '谁看过或改过',
  child: ['pupilIds'],
  fields: {
    _id: entry(ID),
    chain: entry(ID),
    seq: entry(WORKINGS),
    previous: entry(WORKINGS),
    hash: entry(WORKINGS),
    requestId: entry(ID),
    personId: entry(ID),
    role: entry('身份'),
    districtId: entry(ID),
    schoolId: entry(ID),
    action: entry('做了什么'),
    kind: entry('看还是改'),
    subject: {
      kind: entry(WORKINGS),
      pupilId: entry(ID),
      homeroomId: entry(ID),
      grade: entry(WORKINGS),
      schoolId: entry(ID),
      districtId: entry(ID),
      teacherId: entry(ID),
    },
    named: each(entry(ID)),
    pupilIds: entry(OTHERS),
    reason: entry('理由'),
    at: entry('时间'),
    outcome: entry('结果'),
  },
} satisfies CollectionFates<AuditEntry>
