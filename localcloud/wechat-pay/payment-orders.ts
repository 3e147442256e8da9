// Keeps the payment simulator's orders and refunds with the local cloud's data.
import { randomBytes } from 'node:crypto'
import { compileCriteria } from '../operators/criteria'
import type { CollectionSchema } from '../store/collection-schema'
import type { Database } from '../store/database'
import { writeOf } from '../store/transaction'
import type { Document, Fields } from '../values/value'

const ORDERS = 'localPayOrders'
const REFUNDS = 'localPayRefunds'

export const PAYMENT_COLLECTIONS: readonly CollectionSchema[] = [
  {
    name: ORDERS,
    indexes: [{ name: 'prepay', unique: false, fields: [{ field: 'prepayId', direction: 1 }] }],
  },
  {
    name: REFUNDS,
    indexes: [{ name: 'order', unique: false, fields: [{ field: 'orderNo', direction: 1 }] }],
  },
]

export interface Order extends Document {
  /** The merchant's own number. */
  readonly _id: string
  readonly subMchId: string
  readonly appId: string
  readonly payer: string | null
  readonly kind: 'JSAPI' | 'MWEB'
  readonly description: string
  readonly total: number
  readonly prepayId: string
  readonly callbackUrl: string
  readonly expiresAt: number | null
  readonly state: 'NOTPAY' | 'SUCCESS' | 'CLOSED' | 'PAYERROR'
  readonly paidAt: number | null
  readonly transactionId: string | null
  readonly [field: string]: Fields[string]
}

export interface Refund extends Document {
  readonly _id: string
  readonly orderNo: string
  readonly subMchId: string
  readonly refundId: string
  readonly amount: number
  readonly total: number
  readonly callbackUrl: string | null
  /** ABNORMAL: the bank would not take it; somebody settles it by hand at the merchant's platform. */
  readonly status: 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL'
  readonly askedAt: number
  readonly doneAt: number | null
  readonly [field: string]: Fields[string]
}

/** What a change does and what it answers; null changes nothing. */
export interface Change<T extends Document, Answer> {
  readonly after: T | null
  readonly answer: Answer
}

export class PaymentOrders {
  constructor(private readonly database: Database) {}

  order(orderNo: string): Order | null {
    return this.database.collection(ORDERS).get(orderNo) as Order | null
  }

  orderOfPrepay(prepayId: string): Order | null {
    return (this.find(ORDERS, { prepayId })[0] as Order | undefined) ?? null
  }

  refund(refundNo: string): Refund | null {
    return this.database.collection(REFUNDS).get(refundNo) as Refund | null
  }

  refundsOf(orderNo: string): readonly Refund[] {
    return this.find(REFUNDS, { orderNo }) as readonly Refund[]
  }

  /** What came in for a sub merchant, less what was taken on to go back. */
  balanceOf(subMchId: string): number {
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
    const { orders, refunds } = this.all()
    const paid = orders.filter((order) => order.subMchId === subMchId && order.state === 'SUCCESS')
    const back = refunds.filter((refund) => refund.subMchId === subMchId && refund.status !== 'CLOSED')
    return sum(paid.map(({ total }) => total)) - sum(back.map(({ amount }) => amount))
  }

  all(): { readonly orders: readonly Order[]; readonly refunds: readonly Refund[] } {
    return { orders: this.find(ORDERS, {}) as readonly Order[], refunds: this.find(REFUNDS, {}) as readonly Refund[] }
  }

  /** Decides on what is there at the very moment of writing: two at once never both succeed. */
  changeOrder<Answer>(orderNo: string, decide: (order: Order | null) => Change<Order, Answer>): Promise<Answer> {
    return this.change(ORDERS, () => decide(this.order(orderNo)))
  }

  changeRefund<Answer>(refundNo: string, decide: (refund: Refund | null) => Change<Refund, Answer>): Promise<Answer> {
    return this.change(REFUNDS, () => decide(this.refund(refundNo)))
  }

  private change<Answer>(name: string, decide: () => Change<Document, Answer>): Promise<Answer> {
    return this.database.write(null, () => {
      const { after, answer } = decide()
      return { writes: after === null ? [] : [writeOf(this.database.collection(name), after)], answer }
    })
  }

  private find(name: string, query: Fields): readonly Document[] {
    return this.database.collection(name).find({ criteria: compileCriteria(query) }).documents
  }
}

/** A number as the gateway would make one: digits, unlike any before. */
export function gatewayNumber(prefix: string): string {
  return `${prefix}${BigInt(`0x${randomBytes(12).toString('hex')}`)
    .toString()
    .padStart(26, '0')
    .slice(0, 26)}`
}
