// Lists the actions of a school's term change.
import { previewPromotion } from './preview-promotion'
import { promoteSchool } from './promote-school'
import { takeBackPromotion } from './take-back-promotion'

export const promotionActions = {
  previewPromotion,
  promoteSchool,
  takeBackPromotion,
}
