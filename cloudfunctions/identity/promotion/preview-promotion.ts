// Shows what a term change would do, or did, and what of earlier terms is still open.
import { cameByRoster, planClasses } from '@domain/identity/promotion/plan-promotion'
import { type PromotedClass, type Promotion, promotionIdOf } from '@domain/identity/promotion/promotion'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { homeroomName } from '@domain/workbooks/workbook-grade'
import { handle } from '../../request/handler'
import { readPromotion } from '../collections/promotions'
import { findSchoolToPromote, type SchoolToPromote, type TermWithSums } from './find-promotion'

export const previewPromotion = handle('identity.previewPromotion', {
  locate: async ({ input, today }) => {
    const found = await findSchoolToPromote(input.schoolId, today)
    if (found === null) return null
    const { _id: schoolId, districtId } = found.school
    return { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async ({ found, now, today }) => {
    const { school, homerooms, newcomers, terms, next } = found
    const promotion = await readPromotion(promotionIdOf(school._id, next.year))
    const isDone = promotion !== null && promotion.state !== 'RETURNED'
    const isByRoster = !isDone && cameByRoster(school.wholeRosterOn, next)
    const classes = isDone ? promotion.classes : planClasses(homerooms, school.grades, () => true)
    return ok({
      now,
      schoolName: school.name,
      year: next.year,
      startsOn: next.startsOn,
      opensOn: next.opensOn,
      state: promotion?.state ?? null,
      mayPromote: next.opensOn <= today && !isOver(promotion) && !isByRoster,
      rosterOn: isByRoster ? (school.wholeRosterOn ?? null) : null,
      mayTakeBack: isDone && today < next.startsOn,
      newcomers,
      classes: classes.map((one) => classView(one, found, isDone)),
      leftOver: terms.flatMap((term) => leftOverOf(term, today)),
    })
  },
})

function isOver(promotion: Promotion | null): boolean {
  return promotion?.state === 'DONE' || promotion?.state === 'RETURNING'
}

/** Once it is done, the children are to be counted where they went. */
function classView(
  { from, fromName, grade, classNumber, to, keepsTeachers, classTeacherId }: PromotedClass,
  { homerooms, leaders }: SchoolToPromote,
  isDone: boolean,
) {
  const rooms = new Map(homerooms.map((room) => [room._id, room]))
  const toName = to === null ? null : (rooms.get(to)?.name ?? homeroomName(grade + 1, classNumber))
  return {
    homeroomId: from,
    name: fromName,
    grade,
    toName,
    pupils: rooms.get((isDone ? to : from) ?? '')?.pupils ?? 0,
    classTeacher: leaders.get(classTeacherId ?? '') ?? null,
    keepsTeachers,
  }
}

/** Of terms that are over or running: what is unpaid, owed back, not closed. */
function leftOverOf({ term, open: [sums], closings }: TermWithSums, today: SchoolDate) {
  const { unpaid = 0, toPayFen = 0, returning = 0, toReturnFen = 0 } = sums ?? {}
  const isClosed = closings.length > 0
  if (today < term.from || (isClosed && unpaid + returning === 0)) return []
  return [{ termName: term.name, isClosed, unpaid, toPayFen, returning, toReturnFen }]
}
