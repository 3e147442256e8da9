// Takes back a payment recorded by mistake, or asks a second person to.
import { handle } from '../../request/handler'
import { locateBill } from '../bills/locate-bill'
import { reverseOnBill } from './bill-reversal'
import { reverseOrAsk } from './reverse-or-ask'

export const reversePayment = handle('billing.reversePayment', {
  locate: ({ input }) => locateBill(input.billId),
  run: async ({ input: { paymentNo, reason, billId, key }, found, caller, now }) =>
    reverseOrAsk(
      found,
      { kind: 'PAYMENT', number: paymentNo, reason, billId, key, by: caller.personId ?? '', now },
      reverseOnBill,
    ),
})
