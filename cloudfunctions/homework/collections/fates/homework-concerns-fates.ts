// Declares the fate of every field of what a family said to the grade lead.
import type { HomeworkConcern } from '@domain/homework/questions/homework-concern'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, OTHERS } from '@domain/privacy/fates/presets'

const facts = { about: 'CHILD', purpose: 'HOMEWORK', keep: 'HOMEWORK_QUESTION', erasure: 'REMOVED' } as const
/** The grade lead's list shows the class, the minutes and the words; not whose they are. */
const shown = fateOf({ ...facts, readers: ['guardian', 'gradeLead'] })
const ofFamily = fateOf({ ...facts, readers: ['guardian'] })

export const homeworkConcernsFates = {
  record: '说作业太多',
  child: ['pupilId'],
  expires: [{ kind: 'HOMEWORK_QUESTION', since: ['at'] }],
  fields: {
    _id: ofFamily(ID),
    concernId: shown(ID),
    pupilId: ofFamily(ID),
    schoolId: shown(ID),
    grade: shown('年级'),
    homeroomId: shown(ID),
    homeroomName: shown('班级'),
    date: shown('哪天的作业'),
    minutes: shown('当晚的书面作业（分钟）'),
    text: shown('说了什么'),
    by: ofFamily(ID),
    at: shown('时间'),
    answer: {
      text: shown('年级组长的回话'),
      by: shown(OTHERS),
      byName: shown('谁回的'),
      at: shown('回话的时间'),
    },
  },
} satisfies CollectionFates<HomeworkConcern>
