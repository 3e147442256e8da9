// Records a payout to a payee and the funds it came from.
import { withPayout } from '@domain/billing/settlement/payout-limit'
import { fen } from '@domain/values/fen'
import { fail } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { changePayouts } from './change-payouts'
import { locateSettlement, openPayee } from './settlement-scope'

export const recordPayout = handle('billing.recordPayout', {
  locate: locateSettlement,
  run: async ({ input: { payeeId, amountFen, funding, on, key }, found, caller, now, today }) => {
    const open = openPayee(found, payeeId)
    if (!open.ok) return open
    if (on > today) return fail({ code: 'NOT_PAID_YET' })
    const entry = { key, amountFen: fen(amountFen), funding, on: schoolDate(on), by: caller.personId ?? '', at: now }
    return changePayouts(found, open.value, (entries, dueFen) => withPayout(entries, dueFen, entry))
  },
})
