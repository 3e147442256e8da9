// Reminds guardians of bills that are due, at most once in some days and in tactful words.
import { remindedUntil, remindsUpTo } from '@domain/billing/bills/payment-terms'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import { type Posted, postNotices } from '../../request/outbox'
import { markReminded } from '../collections/bills'
import { countToRemind, type DueBill, findToRemind } from './bill-list-queries'
import { findSchoolBilling } from './find-school-billing'

const MOST_A_CALL = 200

export const remindUnpaid = handle('billing.remindUnpaid', {
  locate: async ({ input, today }) => {
    const found = await findSchoolBilling(input.schoolId, { planId: input.planId, today })
    if (found === null) return null
    const { _id: schoolId, districtId } = found.school
    return { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async ({ found, now, today }) => {
    if (found.plan === null) return fail({ code: 'PLAN_MISSING' })
    const { _id: planId, term } = found.plan
    const asked = { planId, termId: term.id, dueOn: remindsUpTo(today), remindedAt: remindedUntil(now) }
    const due = await findToRemind(asked, MOST_A_CALL)
    // Notify first, keyed by the previous reminder: a repeat after a crash posts the same notice.
    await postNotices(
      due.flatMap((bill) => noticesOf(bill, today)),
      now,
    )
    await markReminded(
      due.map(({ _id }) => _id),
      now,
    )
    return ok({ reminded: due.length, left: await countToRemind(asked) })
  },
})

function noticesOf(bill: DueBill, today: SchoolDate): Posted[] {
  const { _id: billId, pupilId, remindedAt } = bill
  const event = `billDue:${billId}:${remindedAt ?? 0}`
  return guardianIdsOf(bill, pupilId, today).map((personId) => ({ personId, event, kind: 'BILL_DUE', pupilId }))
}
