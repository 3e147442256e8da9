// Declares the fate of every field of a lesson's roll call.
import type { RollCall } from '@domain/enrollment/roll-call/roll-call'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, inOffice, notPersonal, WORKINGS } from '@domain/privacy/fates/presets'
import { guestFates } from './guest-fates'

/** A child's marks go with the child, those of the others stay; all of it some weeks after its day. */
const marked = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['guardian', 'teacher', 'dutyTeacher', 'schoolAdmin'],
  keep: 'AFTERNOON',
  erasure: 'REMOVED',
})

export const rollCallsFates = {
  record: '点名',
  child: ['marks.pupilId', 'guests.pupilId'],
  expires: [{ kind: 'AFTERNOON', since: ['changedAt'] }],
  fields: {
    _id: notPersonal,
    planId: notPersonal,
    schoolId: notPersonal,
    courseId: notPersonal,
    date: notPersonal,
    marks: {
      device: marked(WORKINGS),
      seq: marked(WORKINGS),
      pupilId: marked(ID),
      mark: marked('点名记的'),
      seen: marked(WORKINGS),
      by: inOffice,
      at: marked('什么时候记的'),
      arrived: marked(WORKINGS),
    },
    counted: { heads: notPersonal, by: inOffice, at: notPersonal },
    asked: marked(ID),
    guests: guestFates(marked),
    rev: notPersonal,
    changedAt: notPersonal,
    isNews: notPersonal,
  },
} satisfies CollectionFates<RollCall>
