// Receives WeChat Pay callbacks for payments and refunds; acknowledges only after storing them.
import { fitsPayment } from '@domain/billing/payments/gateway-order'
import type { HttpEntry, HttpOutcome } from '../../request/http-entry'
import { orderWords, toldRefundWords } from './gateway-messages'
import { GatewayBusy } from './pay-gateway'
import { paySettings } from './pay-settings'
import { readPayment } from './payment-store'
import { confirmWithGateway, settlePayment } from './settle-payment'
import { settleReturn } from './settle-return'
import { type Told, toldByGateway } from './verify-callback'

const RECEIVED: HttpOutcome = { status: 200, code: 'SUCCESS' }
/** Authentic, but not one of ours; a retry would not help. The daily comparison shows it. */
const UNKNOWN: HttpOutcome = { status: 200, code: 'UNKNOWN' }

export const receiveCallback: HttpEntry = async (request, now) => {
  const settings = paySettings()
  if (settings === null || request.method !== 'POST' || !request.path.endsWith('/pay-callback'))
    return { status: 404, code: 'NOT_FOUND' }
  const told = toldByGateway(request, settings, now)
  if (told === null) return { status: 401, code: 'NOT_SIGNED' }
  try {
    return await enter(told, now)
  } catch (error) {
    if (error instanceof GatewayBusy) return { status: 503, code: 'GATEWAY_BUSY' }
    throw error
  }
}

function enter(told: Told, now: number): Promise<HttpOutcome> {
  if (told.event === 'TRANSACTION.SUCCESS') return enterOrder(told.content, now)
  if (told.event.startsWith('REFUND.')) return enterRefund(told.content, now)
  return Promise.resolve(UNKNOWN)
}

/** If the callback does not match our record, ask WeChat Pay: its own ledger says what really came in. */
async function enterOrder(content: unknown, now: number): Promise<HttpOutcome> {
  const order = orderWords.parse(content)
  const payment = await readPayment(order.paymentNo)
  if (payment === null) return UNKNOWN
  if (fitsPayment(payment, order)) await settlePayment(payment, order, now)
  else await confirmWithGateway(payment, now)
  return RECEIVED
}

async function enterRefund(content: unknown, now: number): Promise<HttpOutcome> {
  const refund = toldRefundWords.parse(content)
  const payment = await readPayment(refund.paymentNo)
  if (payment === null || payment.subMchId !== refund.subMchId) return UNKNOWN
  await settleReturn(payment.billId, refund, now)
  return RECEIVED
}
