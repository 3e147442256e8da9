// A WeChat payment as stored, from the request to the money in the school's own account.
import type { Fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { PaymentTrouble } from '../ledger/gateway-refusal'

/** `wechat`: inside WeChat, by the person signed in. `web`: WeChat's cashier in a browser. */
export const PAYMENT_WAYS = ['wechat', 'web'] as const
export type PaymentWay = (typeof PAYMENT_WAYS)[number]

/** CLOSED is no proof that nothing came in: a payment told later still counts. */
export const PAYMENT_STATES = ['OPEN', 'PAID', 'CLOSED'] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

/** How long a payment may be made once asked for. Our own value [D]: WeChat allows up to two hours. */
export const PAYMENT_LIFE_MS = 30 * 60_000

export interface Payment {
  /** The number the gateway knows it by. */
  readonly _id: string
  readonly billId: string
  readonly pupilId: string
  readonly schoolId: string
  readonly districtId: string
  /** The school's own account at the gateway when it was asked for. */
  readonly subMchId: string
  /** Whose account that was, in the words of its registration; absent in records older than this. */
  readonly holder?: string
  /** Who asked. */
  readonly payerId: string
  readonly way: PaymentWay
  readonly amountFen: Fen
  readonly startedAt: number
  readonly startedOn: SchoolDate
  readonly expiresAt: number
  readonly state: PaymentState
  /** What the gateway gave to pay with; null until it answered. */
  readonly prepay: string | null
  /** What really came in; null until it did. */
  readonly paidFen: Fen | null
  readonly paidAt: number | null
  /** When the gateway is asked about it next; null: never again. */
  readonly askAt: number | null
  /** The gateway's latest refusal; null: there was none since it last answered. */
  readonly trouble: PaymentTrouble | null
}
