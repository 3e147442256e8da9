// Declares the fate of every field of a child's examination result: read by its guardians alone.
import type { ExamResult } from '@domain/homework/exams/exam-plan'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, inOffice } from '@domain/privacy/fates/presets'

const ofChild = fateOf({
  about: 'CHILD',
  purpose: 'HOMEWORK',
  readers: ['guardian'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

export const examResultsFates = {
  record: '考试等级',
  child: ['pupilId'],
  fields: {
    _id: ofChild(ID),
    pupilId: ofChild(ID),
    homeroomId: ofChild(ID),
    schoolId: ofChild(ID),
    examId: ofChild(ID),
    kind: ofChild('哪次考试'),
    on: ofChild('考试日期'),
    subject: ofChild('学科'),
    level: ofChild('等级'),
    enteredBy: inOffice,
    enteredAt: ofChild('填写时间'),
  },
} satisfies CollectionFates<ExamResult>
