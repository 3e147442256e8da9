// Takes a term change back until the day before the first day of lessons; repeating completes it.
import { type Promotion, promotionIdOf } from '@domain/identity/promotion/promotion'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { moveState, readPromotion } from '../collections/promotions'
import { readSchool } from '../collections/schools'
import { completeReturn } from './complete-promotion'

export const takeBackPromotion = handle('identity.takeBackPromotion', {
  locate: async ({ input }) => {
    const school = await readSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id, districtId: school.districtId }, found: school }
  },
  run: async ({ input, found: school, now, today }) => {
    const promotion = await readPromotion(promotionIdOf(school._id, input.year))
    if (promotion === null) return fail({ code: 'NOTHING_PROMOTED' })
    if (promotion.state === 'RETURNED') return ok({ pupils: 0 })
    if (today >= promotion.startsOn) return fail({ code: 'PROMOTION_BEGUN', startsOn: promotion.startsOn })
    await moveState(promotion, ['RUNNING', 'DONE'], 'RETURNING')
    const returning: Promotion = { ...promotion, state: 'RETURNING' }
    return ok({ pupils: await completeReturn(returning, { now, today }) })
  },
})
