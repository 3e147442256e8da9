// Asks WeChat Pay what became of a payment while the family waits.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { GatewayBusy } from '../gateway/pay-gateway'
import { confirmWithGateway } from './apply-payment'
import { readShownPayment } from './find-shown-payment'
import { paymentWithPayee } from './payment-view'

export const confirmPayment = handle('billing.confirmPayment', {
  locate: async ({ input }) => {
    const found = await readShownPayment(input.paymentNo)
    return found && { subject: { kind: 'pupil', pupilId: found.payment.pupilId }, found }
  },
  run: async ({ found, now }) => {
    if (found.payment.state === 'PAID') return ok(paymentWithPayee(found, now))
    try {
      const payment = await confirmWithGateway(found.payment, now)
      return payment.trouble === null ? ok(paymentWithPayee({ ...found, payment }, now)) : fail({ code: 'CANNOT_ASK' })
    } catch (error) {
      if (error instanceof GatewayBusy) return fail({ code: 'GATEWAY_BUSY' })
      throw error
    }
  },
})
