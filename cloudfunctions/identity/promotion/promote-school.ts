// Takes every class of a school up: begun once, completed by whoever asks again.
import { cameByRoster, planClasses } from '@domain/identity/promotion/plan-promotion'
import { type Promotion, promotionIdOf } from '@domain/identity/promotion/promotion'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { beginPromotion, readPromotion } from '../collections/promotions'
import { completePromotion } from './complete-promotion'
import { findSchoolToPromote } from './find-promotion'

export const promoteSchool = handle('identity.promoteSchool', {
  locate: async ({ input, today }) => {
    const found = await findSchoolToPromote(input.schoolId, today)
    if (found === null) return null
    const { _id: schoolId, districtId } = found.school
    return { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async ({ input, found: { school, homerooms, next }, caller, now, today }) => {
    const doing = { now, today }
    if (input.year !== next.year) return fail({ code: 'PROMOTION_OVER' })
    if (today < next.opensOn) return fail({ code: 'PROMOTION_NOT_YET', opensOn: next.opensOn })
    const _id = promotionIdOf(school._id, next.year)
    const before = await readPromotion(_id)
    // Asked again: what was begun is completed as it was begun.
    if (before !== null && before.state !== 'RETURNED') {
      return before.state === 'RETURNING'
        ? fail({ code: 'PROMOTION_OVER' })
        : ok(await completePromotion(before, doing))
    }
    const { wholeRosterOn } = school
    if (wholeRosterOn !== undefined && cameByRoster(wholeRosterOn, next)) {
      return fail({ code: 'ROSTER_IMPORTED', on: wholeRosterOn })
    }
    const classes = planClasses(homerooms, school.grades, (id) => input.keeping.includes(id))
    if (
      !isSame(
        input.classes,
        classes.map(({ from }) => from),
      )
    )
      return fail({ code: 'CLASSES_CHANGED' })
    const wanted: Promotion = {
      _id,
      schoolId: school._id,
      year: next.year,
      startsOn: next.startsOn,
      state: 'RUNNING',
      classes,
      by: caller.personId ?? '',
      at: now,
    }
    const begun = await beginPromotion(wanted)
    if (begun === null || begun.state === 'RETURNING') return fail({ code: 'PROMOTION_OVER' })
    return ok(await completePromotion(begun, doing))
  },
})

function isSame(seen: readonly string[], planned: readonly string[]): boolean {
  return seen.length === planned.length && planned.every((id) => seen.includes(id))
}
