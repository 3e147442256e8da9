// Declares the fate of every field stored about a contested match.

import type { Contest } from '@domain/identity/joining/contest'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, inOffice } from '@domain/privacy/fates/presets'

const contest = fateOf({
  about: 'FAMILY',
  purpose: 'ACCESS',
  readers: ['guardian', 'classTeacher', 'schoolAdmin'],
  keep: 'CONTEST',
  erasure: 'REMOVED',
})

export const contestsFates = {
  record: '说认错了孩子',
  child: ['pupilId'],
  person: ['personId'],
  expires: [{ kind: 'CONTEST', since: ['settledAt'] }],
  fields: {
    _id: contest(ID),
    pupilId: contest(ID),
    homeroomId: contest(ID),
    schoolId: contest(ID),
    districtId: contest(ID),
    personId: contest(ID),
    grantKey: contest(ID),
    reason: contest('原因'),
    at: contest('时间'),
    state: contest('结果'),
    settledBy: inOffice,
    settledAt: contest('处理时间'),
  },
} satisfies CollectionFates<Contest>
