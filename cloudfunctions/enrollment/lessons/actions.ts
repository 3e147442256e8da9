// Lists the actions on lessons held and canceled.
import { correctLesson } from './correct-lesson'
import { listLessons } from './list-lessons'
import { recordLessons } from './record-lessons'
import { reportLesson } from './report-lesson'
import { signLessons } from './sign-lessons'
import { withdrawSignature } from './withdraw-signature'

export const lessonActions = {
  listLessons,
  recordLessons,
  correctLesson,
  signLessons,
  withdrawSignature,
  reportLesson,
}
