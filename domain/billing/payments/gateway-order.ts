// Owns what follows from what the gateway says of a payment: its word counts, never the app's and never the record's amount.
import { type Fen, fen } from '../../values/fen'
import { dateAt } from '../../values/school-date'
import type { PaidEntry } from '../bills/money-ledger'
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
  /** Nobody may pay it any more and nobody has: the gateway is asked to close it. */
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

/** A callback that fits the record may be believed as it stands; any other is asked about. */
export function fitsPayment({ _id, subMchId, amountFen }: Payment, order: GatewayOrder): boolean {
  return order.paymentNo === _id && order.subMchId === subMchId && order.totalFen === amountFen
}
