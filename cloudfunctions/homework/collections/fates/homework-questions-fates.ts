// Declares the fate of every field of a family's questions to a teacher.
import type { HomeworkQuestion } from '@domain/homework/questions/homework-question'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'

/** A family's own words, and what the teacher answered: they go with the child, all of them. */
const question = fateOf({
  about: 'CHILD',
  purpose: 'HOMEWORK',
  readers: ['guardian', 'subjectTeacher'],
  keep: 'HOMEWORK_QUESTION',
  erasure: 'REMOVED',
})

export const homeworkQuestionsFates = {
  record: '问老师',
  child: ['pupilId'],
  expires: [{ kind: 'HOMEWORK_QUESTION', since: ['changedAt'] }],
  fields: {
    _id: question(ID),
    pupilId: question(ID),
    schoolId: question(ID),
    homeroomId: question(ID),
    date: question('哪天的作业'),
    itemId: question(ID),
    subject: question('哪一科'),
    teacherId: question(ID),
    teacherName: question('老师'),
    messages: {
      key: question(WORKINGS),
      side: question('谁说的'),
      by: question(ID),
      text: question('说了什么'),
      at: question('时间'),
      deliverAt: question('送到的时间'),
    },
    tellAt: question(WORKINGS),
    changedAt: question(WORKINGS),
    rev: question(WORKINGS),
  },
} satisfies CollectionFates<HomeworkQuestion>
