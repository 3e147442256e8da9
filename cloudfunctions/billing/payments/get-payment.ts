// Shows the last known state of one payment.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readShownPayment } from './find-shown-payment'
import { paymentWithPayee } from './payment-view'

export const getPayment = handle('billing.getPayment', {
  locate: async ({ input }) => {
    const found = await readShownPayment(input.paymentNo)
    return found && { subject: { kind: 'pupil', pupilId: found.payment.pupilId }, found }
  },
  run: async ({ found, now }) => ok(paymentWithPayee(found, now)),
})
