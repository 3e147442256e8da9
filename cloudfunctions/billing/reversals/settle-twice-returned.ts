// Says what became of a refund the family had twice, or asks a second person to confirm it.
import { fail } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateBill } from '../bills/locate-bill'
import { reverseOnBill } from './bill-reversal'
import { reverseOrAsk } from './reverse-or-ask'

export const settleTwiceReturned = handle('billing.settleTwiceReturned', {
  locate: ({ input }) => locateBill(input.billId),
  run: async ({ input: { refundNo, reason, billId, key }, found, caller, now }) => {
    const by = caller.personId ?? ''
    const wish = { kind: 'TWICE', number: refundNo, reason, billId, key, by, now } as const
    const settled = await reverseOrAsk(found, wish, reverseOnBill)
    return settled.ok ? settled : fail({ code: 'NO_SUCH_ENTRY' })
  },
})
