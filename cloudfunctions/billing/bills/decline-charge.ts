// Declines the charge for care: the place is given back from tomorrow, nothing is charged.
import { courseOfLine } from '@domain/billing/bills/bill-lines'
import { fail, ok } from '@domain/values/result'
import { giveBackCourseOf } from '../../enrollment/seats/give-back-course'
import { handle } from '../../request/handler'
import { awaitedCharges } from './charge-awaiting-agreement'
import { factsOf } from './child-bill'
import { findBilledChild } from './find-billed-child'

const EVENT = /^again:([^:]+):(\d+):/

export const declineCharge = handle('billing.declineCharge', {
  locate: async ({ input, today }) => {
    const found = await findBilledChild(input.pupilId, { today })
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { plan, bill, enrollments } = found
    if (plan === null || bill === null) return fail({ code: 'NOTHING_TO_AGREE' })
    const awaited = awaitedCharges(bill, factsOf({ ...found, plan }, today))
    const charge = awaited.find(({ line }) => line.id === input.eventId)
    if (charge !== undefined) {
      const courseId = courseOfLine(charge.line.line.lineId)
      const given = await giveBackCourseOf(input.pupilId, courseId, { by: caller.personId, now })
      return given ? ok(given) : fail({ code: 'NOTHING_TO_AGREE' })
    }
    const [, courseId, claimedAt] = EVENT.exec(input.eventId) ?? []
    const declined = enrollments.find((one) => one.courseId === courseId && String(one.claimedAt) === claimedAt)
    if (declined === undefined || declined.endsBefore === null) return fail({ code: 'NOTHING_TO_AGREE' })
    return ok({ title: declined.title, endsBefore: declined.endsBefore, repeated: true })
  },
})
