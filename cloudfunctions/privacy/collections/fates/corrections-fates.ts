// Declares the fate of every field of a request to correct data.

import type { Correction } from '@domain/privacy/corrections/correction'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, inOffice } from '@domain/privacy/fates/presets'

const correction = fateOf({
  about: 'CHILD',
  purpose: 'RIGHTS',
  readers: ['guardian', 'schoolAdmin'],
  keep: 'CORRECTION',
  erasure: 'REMOVED',
})

export const correctionsFates = {
  record: '更正申请',
  child: ['pupilId'],
  expires: [{ kind: 'CORRECTION', since: ['settledAt'] }],
  fields: {
    _id: correction(ID),
    pupilId: correction(ID),
    homeroomId: correction(ID),
    schoolId: correction(ID),
    districtId: correction(ID),
    personId: correction(ID),
    field: correction('更正什么'),
    wanted: correction('应当是'),
    at: correction('时间'),
    state: correction('结果'),
    settledBy: inOffice,
    settledAt: correction('处理时间'),
  },
} satisfies CollectionFates<Correction>
