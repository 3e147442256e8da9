// Lists the actions on examinations.
import { cancelExam } from './cancel-exam'
import { enterResult } from './enter-result'
import { getExamPlan } from './get-exam-plan'
import { getResultSheet } from './get-result-sheet'
import { listExamPlans } from './list-exam-plans'
import { listOwnResults } from './list-own-results'
import { planExam } from './plan-exam'

export const examActions = {
  getExamPlan,
  planExam,
  cancelExam,
  listExamPlans,
  getResultSheet,
  enterResult,
  listOwnResults,
}
