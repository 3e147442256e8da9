// Declares the fate of every field of a piece of good work: whose it is, who agreed to show it.
import type { HomeworkShowcase } from '@domain/homework/showcase/homework-showcase'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, OTHERS, WORKINGS } from '@domain/privacy/fates/presets'

const ofChild = fateOf({
  about: 'CHILD',
  purpose: 'HOMEWORK',
  readers: ['guardian', 'classTeacher', 'subjectTeacher', 'gradeLead'],
  keep: 'SHOWCASE',
  erasure: 'REMOVED',
})

export const homeworkShowcasesFates = {
  record: '好作业展示',
  child: ['pupilId'],
  expires: [{ kind: 'SHOWCASE', since: ['proposedAt'] }],
  fields: {
    _id: ofChild(ID),
    pupilId: ofChild(ID),
    pupilName: ofChild('姓名'),
    homeroomId: ofChild(ID),
    homeroomName: ofChild('班级'),
    schoolId: ofChild(ID),
    grade: ofChild(WORKINGS),
    subject: ofChild('学科'),
    words: ofChild('好在哪里'),
    photos: ofChild(WORKINGS),
    scope: ofChild('给谁看'),
    proposedBy: ofChild(OTHERS),
    proposedByName: ofChild('哪位老师推荐'),
    proposedAt: ofChild('推荐时间'),
    state: ofChild('展示到哪一步'),
    decidedBy: ofChild(ID),
    decidedAt: ofChild('答复时间'),
    rev: ofChild(WORKINGS),
  },
} satisfies CollectionFates<HomeworkShowcase>
