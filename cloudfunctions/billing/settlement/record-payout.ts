// Records a payout to a payee and the funds it came from.
import { withPayout } from '@domain/billing/settlement/payout-limit'
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { entriesOf, payoutsChanged } from './change-payouts'
import { changeSettlement } from './change-settlement'
import { paidBesideClaim } from './paid-beside-claim'
import { locateSettlement, payeeIn } from './settlement-scope'

const NAME = 'billing.recordPayout'

export const recordPayout = handle(NAME, {
  locate: locateSettlement,
  run: async (request) => {
    const { payeeId, amountFen, funding, on, key } = request.input
    if (on > request.today) return fail({ code: 'NOT_PAID_YET' })
    const by = request.caller.personId ?? ''
    const entry = { key, amountFen: fen(amountFen), funding, on: schoolDate(on), by, at: request.now }
    return changeSettlement<typeof NAME>(request, (open) => {
      const found = payeeIn(open, payeeId)
      if (!found.ok) return found
      const room = { dueFen: found.value.account.dueFen, balances: open.balances }
      const entries = withPayout(entriesOf(open, found.value), room, entry)
      if (!entries.ok) return entries
      const { value, write } = payoutsChanged(open, found.value, entries.value)
      return ok({ value, write: write && (() => paidBesideClaim(open, funding, write)) })
    })
  },
})
