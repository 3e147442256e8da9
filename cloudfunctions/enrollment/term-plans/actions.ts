// Lists the actions on a term's plan.
import { copyPlan } from './copy-plan'
import { discardPlanCourse } from './discard-plan-course'
import { getPlan } from './get-plan'
import { getPlanCourse } from './get-plan-course'
import { listPlans } from './list-plans'
import { listTouchedPupils } from './list-touched-pupils'
import { publishPlan } from './publish-plan'
import { reviewPlan } from './review-plan'
import { savePlanCourse } from './save-plan-course'
import { savePlanTerms } from './save-plan-terms'
import { submitPlan } from './submit-plan'
import { takeBackPlan } from './take-back-plan'

export const termPlanActions = {
  listPlans,
  getPlan,
  getPlanCourse,
  savePlanCourse,
  discardPlanCourse,
  savePlanTerms,
  copyPlan,
  submitPlan,
  takeBackPlan,
  reviewPlan,
  publishPlan,
  listTouchedPupils,
}
