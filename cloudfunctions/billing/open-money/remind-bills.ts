// Reminds the families of chosen bills, each at most once in some days, in the inbox's quiet hours.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { markReminded } from '../collections/bills'
import { findBillsToRemind, reminderView } from './find-bills-to-remind'

export const remindBills = handle('billing.remindBills', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async (request) => {
    const { now } = request
    const judged = await findBillsToRemind(request)
    const due = judged.filter(({ reminder }) => reminder === 'REMIND')
    // Notify first, keyed by the previous reminder: a repeat after a crash posts the same notice.
    const posted = due.flatMap(({ billId, pupilId, remindedAt, guardians }) => {
      const event = `billDue:${billId}:${remindedAt ?? 0}`
      return guardians.map((personId) => ({ personId, event, kind: 'BILL_DUE' as const, pupilId }))
    })
    if (posted.length > 0) await postNotices(posted, now)
    if (due.length > 0) {
      await markReminded(
        due.map(({ billId }) => billId),
        now,
      )
    }
    return ok({ bills: judged.map(reminderView) })
  },
})
