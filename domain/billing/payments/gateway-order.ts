// Decides what a gateway answer means for a payment. Only the gateway's word and amount count.
import { type Fen, fen } from '../../values/fen'
import { dateAt } from '../../values/school-date'
import type { PaidEntry } from '../ledger/money-ledger'
import type { Payment } from './payment-record'

export const ORDER_STATES = [
  'SUCCESS',
  'REFUND',
  'NOTPAY',
  'CLOSED',
  'REVOKED',
  'USERPAYING',
  'PAYERROR',
  'ACCEPT',
] as const
export type OrderState = (typeof ORDER_STATES)[number]

export interface GatewayOrder {
  readonly paymentNo: string
  readonly subMchId: string
  readonly state: OrderState
  readonly totalFen: number
  /** When the money came in (ms); null while it has not. */
  readonly paidAt: number | null
}

export type PaymentFact =
  /** The entry for the bill's ledger. */
  | { readonly kind: 'PAID'; readonly entry: PaidEntry }
  | { readonly kind: 'CLOSED' }
  /** Expired and unpaid: ask the gateway to close it. */
  | { readonly kind: 'EXPIRED' }
  | { readonly kind: 'WAITING' }

/** `order` null: the gateway never heard of it. */
export function factOf(payment: Payment, order: GatewayOrder | null, now: number): PaymentFact {
  const isOver = payment.expiresAt <= now
  if (order === null) return isOver ? { kind: 'CLOSED' } : { kind: 'WAITING' }
  if (order.state === 'SUCCESS' || order.state === 'REFUND') {
    const at = order.paidAt ?? now
    return { kind: 'PAID', entry: paidEntry(payment._id, fen(order.totalFen), at) }
  }
  if (order.state === 'CLOSED' || order.state === 'REVOKED') return { kind: 'CLOSED' }
  return { kind: isOver ? 'EXPIRED' : 'WAITING' }
}

function paidEntry(paymentNo: string, amountFen: Fen, at: number): PaidEntry {
  return { type: 'PAID', paymentNo, channel: 'WECHAT', amountFen, on: dateAt(at), at, recordedBy: null, evidence: null }
}

/** A callback that matches the record can be trusted; for any other, query the gateway. */
export function fitsPayment({ _id, subMchId, amountFen }: Payment, order: GatewayOrder): boolean {
  return order.paymentNo === _id && order.subMchId === subMchId && order.totalFen === amountFen
}
