// Declares the fate of every field of what was marked at a gate.
import type { GateDay } from '@domain/enrollment/hand-over/gate-mark'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, inOffice, notPersonal, WORKINGS } from '@domain/privacy/fates/presets'
import { guestFates } from './guest-fates'

/** A child's marks go with the child, those of the others stay; all of it some weeks after its day. */
const marked = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['guardian', 'dutyTeacher', 'schoolAdmin'],
  keep: 'AFTERNOON',
  erasure: 'REMOVED',
})

const fetching = fateOf({
  about: 'FAMILY',
  purpose: 'SERVICE',
  readers: ['guardian', 'dutyTeacher', 'schoolAdmin'],
  keep: 'AFTERNOON',
  erasure: 'REMOVED',
})

export const gateDaysFates = {
  record: '门口交接',
  child: ['marks.pupilId', 'guests.pupilId'],
  expires: [{ kind: 'AFTERNOON', since: ['changedAt'] }],
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    gateId: notPersonal,
    date: notPersonal,
    marks: {
      device: marked(WORKINGS),
      seq: marked(WORKINGS),
      pupilId: marked(ID),
      seen: marked(WORKINGS),
      mark: marked('门口记的'),
      handed: { way: marked('怎么走的'), who: fetching(ID), proof: marked('怎么核对的') },
      reason: marked('为什么改'),
      at: marked('什么时候记的'),
      by: inOffice,
      name: fetching('交给谁'),
      relation: fetching('孩子叫什么'),
      fault: marked('和名单不一样的地方'),
      arrived: marked(WORKINGS),
    },
    guests: guestFates(marked),
    rev: notPersonal,
    changedAt: notPersonal,
  },
} satisfies CollectionFates<GateDay>
