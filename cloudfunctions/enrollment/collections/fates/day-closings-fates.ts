// Declares the fate of every field of how a school's afternoon was closed.
import type { DayClosing } from '@domain/enrollment/hand-over/day-closing'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, inOffice, notPersonal } from '@domain/privacy/fates/presets'

/** What was done about a child nobody fetched goes with the child, and some weeks after its day. */
const done = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['dutyTeacher', 'schoolAdmin'],
  keep: 'AFTERNOON',
  erasure: 'REMOVED',
})

export const dayClosingsFates = {
  record: '没人接时做了什么',
  child: ['entries.pupilId'],
  expires: [{ kind: 'AFTERNOON', since: ['changedAt'] }],
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    date: notPersonal,
    entries: {
      pupilId: done(ID),
      step: done('哪一步'),
      by: inOffice,
      outcome: done('结果'),
      note: done('怎么说的'),
      at: done('什么时候'),
    },
    acts: { act: notPersonal, by: inOffice, at: notPersonal, reason: notPersonal },
    rev: notPersonal,
    changedAt: notPersonal,
  },
} satisfies CollectionFates<DayClosing>
