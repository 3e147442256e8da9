// Reverses a wrongly recorded payout with an opposite entry.
import { takingBack } from '@domain/billing/settlement/payout-limit'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changePayouts } from './change-payouts'
import { locateSettlement, openPayee } from './settlement-scope'

export const takeBackPayout = handle('billing.takeBackPayout', {
  locate: locateSettlement,
  run: async ({ input: { payeeId, payoutKey, reason }, found, caller, now }) => {
    const open = openPayee(found, payeeId)
    if (!open.ok) return open
    const wish = { key: payoutKey, reason, by: caller.personId ?? '', at: now }
    return changePayouts(found, open.value, (entries) => {
      const taken = takingBack(entries, wish)
      return taken === null ? fail({ code: 'PAYEE_UNKNOWN' }) : ok(taken)
    })
  },
})
