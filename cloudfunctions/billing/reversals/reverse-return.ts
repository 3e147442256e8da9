// Takes back a return recorded as handed over by mistake, or asks a second person to.
import { fail } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateBill } from '../bills/locate-bill'
import { reverseOnBill } from './bill-reversal'
import { reverseOrAsk } from './reverse-or-ask'

export const reverseReturn = handle('billing.reverseReturn', {
  locate: ({ input }) => locateBill(input.billId),
  run: async ({ input: { refundNo, reason, billId, key }, found, caller, now }) => {
    const by = caller.personId ?? ''
    const done = await reverseOrAsk(
      found,
      { kind: 'RETURN', number: refundNo, reason, billId, key, by, now },
      reverseOnBill,
    )
    if (done.ok) return done
    // Nothing goes back along a return.
    return done.error.code === 'RETURNED_ALREADY' ? fail({ code: 'NO_SUCH_ENTRY' }) : fail({ code: done.error.code })
  },
})
