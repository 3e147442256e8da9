// Takes back material recorded as come back by mistake, or asks a second person to.
import { fail } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateBill } from '../bills/locate-bill'
import { reverseInBooks } from './bill-reversal'
import { reverseOrAsk } from './reverse-or-ask'

export const reverseMaterialReturn = handle('billing.reverseMaterialReturn', {
  locate: ({ input }) => locateBill(input.billId),
  run: async ({ input: { returnId, reason, billId, key }, found, caller, now }) => {
    const by = caller.personId ?? ''
    const wish = { kind: 'MATERIAL', number: returnId, reason, billId, key, by, now } as const
    const reversed = await reverseOrAsk(found, wish, reverseInBooks)
    if (reversed.ok) return reversed
    return fail({ code: reversed.error.code === 'TERM_CLOSED' ? 'TERM_CLOSED' : 'NO_SUCH_ENTRY' })
  },
})
