// Receives WeChat Pay callbacks for payments and refunds; acknowledges only after storing them.
import { fitsPayment } from '@domain/billing/payments/gateway-order'
import type { HttpEntry, HttpOutcome } from '../../request/http-entry'
import { readPayment } from '../collections/payments'
import { orderMessage, refundCallback } from '../gateway/gateway-messages'
import { GatewayBusy } from '../gateway/pay-gateway'
import { paySettings } from '../gateway/pay-settings'
import { type VerifiedCallback, verifyCallback } from '../gateway/verify-callback'
import { applyPayment, confirmWithGateway } from './apply-payment'
import { applyRefund } from './apply-refund'

const RECEIVED: HttpOutcome = { status: 200, code: 'SUCCESS' }
/** Authentic, but not one of ours; a retry would not help. The daily comparison shows it. */
const UNKNOWN: HttpOutcome = { status: 200, code: 'UNKNOWN' }

export const receiveCallback: HttpEntry = async (request, now) => {
  const settings = paySettings()
  if (settings === null || request.method !== 'POST' || !request.path.endsWith('/pay-callback'))
    return { status: 404, code: 'NOT_FOUND' }
  const callback = verifyCallback(request, settings, now)
  if (callback === null) return { status: 401, code: 'NOT_SIGNED' }
  try {
    return await enter(callback, now)
  } catch (error) {
    if (error instanceof GatewayBusy) return { status: 503, code: 'GATEWAY_BUSY' }
    throw error
  }
}

function enter(callback: VerifiedCallback, now: number): Promise<HttpOutcome> {
  if (callback.event === 'TRANSACTION.SUCCESS') return enterOrder(callback.content, now)
  if (callback.event.startsWith('REFUND.')) return enterRefund(callback.content, now)
  return Promise.resolve(UNKNOWN)
}

/** If the callback does not match our record, ask WeChat Pay: its own ledger says what really came in. */
async function enterOrder(content: unknown, now: number): Promise<HttpOutcome> {
  const order = orderMessage.parse(content)
  const payment = await readPayment(order.paymentNo)
  if (payment === null) return UNKNOWN
  if (fitsPayment(payment, order)) await applyPayment(payment, order, now)
  else await confirmWithGateway(payment, now)
  return RECEIVED
}

async function enterRefund(content: unknown, now: number): Promise<HttpOutcome> {
  const refund = refundCallback.parse(content)
  const payment = await readPayment(refund.paymentNo)
  if (payment === null || payment.subMchId !== refund.subMchId) return UNKNOWN
  await applyRefund(payment.billId, refund, now)
  return RECEIVED
}
