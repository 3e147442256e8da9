// Reverses a wrongly recorded payout with an opposite entry.
import { takingBack } from '@domain/billing/settlement/payout-limit'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { entriesOf, payoutsChanged } from './change-payouts'
import { changeSettlement } from './change-settlement'
import { locateSettlement, payeeIn } from './settlement-scope'

const NAME = 'billing.takeBackPayout'

export const takeBackPayout = handle(NAME, {
  locate: locateSettlement,
  run: async (request) => {
    const { payeeId, payoutKey, reason } = request.input
    const wish = { key: payoutKey, reason, by: request.caller.personId ?? '', at: request.now }
    return changeSettlement<typeof NAME>(request, (open) => {
      const found = payeeIn(open, payeeId)
      if (!found.ok) return found
      const taken = takingBack(entriesOf(open, found.value), wish)
      return taken === null ? fail({ code: 'PAYEE_UNKNOWN' }) : ok(payoutsChanged(open, found.value, taken))
    })
  },
})
