// Declares the fate of every field of a lesson's roll call.
import type { RollCall } from '@domain/enrollment/roll-call/roll-call'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, inOffice, notPersonal, WORKINGS } from '@domain/privacy/fates/presets'

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
    guests: {
      device: marked(WORKINGS),
      seq: marked(WORKINGS),
      name: marked('不在名单上时记的名字'),
      homeroomName: marked('不在名单上时记的班级'),
      note: marked('不在名单上时记的话'),
      at: marked('什么时候记的'),
      by: inOffice,
      arrived: marked(WORKINGS),
      state: marked('怎么处理的'),
      pupilId: marked(ID),
      steps: { state: marked('怎么处理的'), by: inOffice, at: marked('什么时候处理的') },
    },
    rev: notPersonal,
    changedAt: notPersonal,
    isNews: notPersonal,
  },
} satisfies CollectionFates<RollCall>
