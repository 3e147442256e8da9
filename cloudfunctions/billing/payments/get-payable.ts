// Shows a guardian the amount due, the account it goes to, and any open payment.
import { accountOf } from '@domain/billing/bills/bill-account'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { withPendingEvents } from '../bills/bill-with-pending-events'
import { findBillWithFacts } from '../bills/find-bill-with-facts'
import { paySettings } from '../gateway/pay-settings'
import { readPaymentsOf } from './find-shown-payment'
import { payeeOf, paymentView } from './payment-view'

export const getPayable = handle('billing.getPayable', {
  locate: async ({ input }) => {
    const found = await findBillWithFacts(input.billId)
    return found && { subject: { kind: 'pupil', pupilId: found.bill.pupilId }, found }
  },
  run: async ({ found, caller, now, today }) => {
    const { bill, plan, pupil, factsOn } = found
    const { payments, school } = await readPaymentsOf(bill)
    const { toPayFen, standing } = accountOf(withPendingEvents(bill, factsOn(today)))
    const isOwn = payments.filter(({ payerId }) => payerId === caller.personId)
    const open = isOwn.find(({ state, expiresAt }) => state === 'OPEN' && expiresAt > now)
    return ok({
      now,
      pupilId: bill.pupilId,
      childName: pupil?.name ?? '',
      termName: plan.term.name,
      toPayFen,
      paidFen: standing.heldFen,
      dueOn: bill.dueOn,
      payee: paySettings() === null ? null : payeeOf(school),
      open: open ? paymentView(open) : null,
    })
  },
})
