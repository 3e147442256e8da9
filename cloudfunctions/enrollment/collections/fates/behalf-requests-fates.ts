// Declares the fate of every field of what the school did for a family on a guardian's word.
import type { BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, OTHERS, WORKINGS } from '@domain/privacy/fates/presets'

/** The word is the proof that nobody was enrolled without asking: it goes with the child, and by itself after a year. */
const request = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['guardian', 'classTeacher', 'subjectTeacher', 'gradeLead', 'schoolAdmin', 'schoolFinance'],
  keep: 'GUARDIAN_WORD',
  erasure: 'REMOVED',
})

const course = { courseId: request(ID), title: request('课程') }

export const behalfRequestsFates = {
  record: '学校替家里办的事',
  child: ['pupilId'],
  expires: [{ kind: 'GUARDIAN_WORD', since: ['changedAt'] }],
  fields: {
    _id: request(ID),
    pupilId: request(ID),
    schoolId: request(ID),
    homeroomId: request(ID),
    grade: request(WORKINGS),
    act: request('办什么'),
    course,
    to: course,
    wished: {
      courses: course,
      atMost: { aWeek: request('一周最多几次'), aTerm: request('一学期最多几门') },
      rev: request(WORKINGS),
      before: {
        wishes: request(ID),
        atMost: { aWeek: request(WORKINGS), aTerm: request(WORKINGS) },
        together: { wishes: { pupilId: request(ID), courseId: request(ID) } },
        consent: { textVersion: request(WORKINGS), personId: request(ID), at: request(WORKINGS) },
      },
    },
    word: {
      guardianId: request(ID),
      relation: request('孩子叫什么'),
      name: request('谁说的'),
      way: request('怎么说的'),
      phone: request('打的号码'),
      at: request('什么时候说的'),
      minutes: request('说了几分钟'),
      read: request('念给家长听的'),
      words: request('家长的话'),
    },
    byId: request(ID),
    byName: request('经手'),
    witnessId: request(ID),
    witnessName: request('请谁见证'),
    state: request('状态'),
    at: request('登记时间'),
    day: request(WORKINGS),
    expiresAt: request(WORKINGS),
    confirmedBy: request(ID),
    confirmedName: request('见证'),
    confirmedAt: request('见证时间'),
    undoUntil: request(WORKINGS),
    undoneBy: request(OTHERS),
    fault: request('没办成的原因'),
    dueAt: request(WORKINGS),
    changedAt: request(WORKINGS),
    rev: request(WORKINGS),
  },
} satisfies CollectionFates<BehalfRequest>
