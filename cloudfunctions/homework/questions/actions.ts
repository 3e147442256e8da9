// Lists the actions between families and teachers about homework.
import { answerConcern } from './answer-concern'
import { answerQuestion } from './answer-question'
import { askTeacher } from './ask-teacher'
import { getGradeLead } from './get-grade-lead'
import { getQuestion } from './get-question'
import { listFamilyWords } from './list-family-words'
import { sayTooMuch } from './say-too-much'

export const questionActions = {
  getQuestion,
  askTeacher,
  listFamilyWords,
  answerQuestion,
  getGradeLead,
  sayTooMuch,
  answerConcern,
}
