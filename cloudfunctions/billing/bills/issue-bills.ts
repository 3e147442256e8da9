// Issues a school's bills once enrollment is over, some hundred children a call, each once.
import { makeBill } from '@domain/billing/bills/make-bill'
import type { Plan } from '@domain/enrollment/courses/course'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import { type Posted, postNotices } from '../../request/outbox'
import { insertBills } from '../collections/bills'
import { waiverOf } from '../fees/applicable-waiver'
import { findSchoolBilling, type SchoolBilling } from './find-school-billing'
import { findUnbilled, type Unbilled } from './find-unbilled'

/** A bill is some kilobytes, and each has a notice or two. */
const LOOKED_AT_A_CALL = 200

export const issueBills = handle('billing.issueBills', {
  locate: async ({ input, today }) => {
    const found = await findSchoolBilling(input.schoolId, { planId: input.planId, today })
    if (found === null) return null
    const { _id: schoolId, districtId } = found.school
    return { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { plan } = found
    if (plan === null) return fail({ code: 'PLAN_MISSING' })
    if (now < plan.closesAt) return fail({ code: 'WINDOW_OPEN', closesAt: plan.closesAt })
    const { unbilled, gone, next } = await findUnbilled(plan._id, input.after ?? '', LOOKED_AT_A_CALL)
    const issuing = { issuedBy: caller.personId ?? '', now }
    const bills = unbilled.flatMap((record) => billFor(record, { ...found, plan }, issuing))
    // Notify first: after a crash in between, the bills are still unissued and the repeat posts no second notice.
    await postNotices(
      unbilled.flatMap((record) => issuedNotices(record, today)),
      now,
    )
    await insertBills(bills)
    return ok({ issued: bills.length, skipped: gone, next })
  },
})

function billFor(
  { pupils, waivers, choices, people: _, ...record }: Unbilled,
  { plan, materials }: SchoolBilling & { readonly plan: Plan },
  issuing: Parameters<typeof makeBill>[1],
) {
  const [pupil] = pupils
  if (pupil === undefined) return []
  const waiver = waiverOf(waivers, plan.term.id)
  const chosen = choices[0]?.chosen ?? []
  return [makeBill({ plan, record, pupil, waiver, chosen, courses: materials }, issuing)]
}

function issuedNotices(record: Unbilled, today: SchoolDate): Posted[] {
  const { _id: billId, pupilId } = record
  return guardianIdsOf(record, pupilId, today).map((personId) => ({
    personId,
    event: `billIssued:${billId}`,
    kind: 'BILL_ISSUED',
    pupilId,
  }))
}
