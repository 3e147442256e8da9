// Owns what may be asked about paying a bill by WeChat, and about a day's money at the gateway.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { PAYMENT_STATES, PAYMENT_WAYS } from './payment-record'

const id = z.string().min(1).max(200)
const requestKey = z.string().regex(/^[\w-]{16,64}$/)
const amount = z.number().int().nonnegative()

const payment = z.object({
  paymentNo: z.string(),
  state: z.enum(PAYMENT_STATES),
  way: z.enum(PAYMENT_WAYS),
  amountFen: amount,
  startedAt: z.number(),
  expiresAt: z.number(),
  /** What really came in. */
  paidFen: amount.nullable(),
  paidAt: z.number().nullable(),
})

/** Whose account the money goes into: a school's own. */
const payee = z.object({ schoolName: z.string(), holder: z.string() })

const shownPayment = z.object({
  now: z.number(),
  pupilId: z.string(),
  billId: z.string(),
  payee: payee.nullable(),
  payment,
})

const row = z.object({ kind: z.enum(['PAYMENT', 'REFUND']), no: z.string(), amountFen: amount })

export const paymentContract = {
  /** What is to pay of one bill, into whose account, and the caller's own payment that is still open. */
  getPayable: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ billId: id }),
    output: z.object({
      now: z.number(),
      pupilId: z.string(),
      childName: z.string(),
      termName: z.string(),
      toPayFen: amount,
      paidFen: amount,
      dueOn: z.string(),
      /** Null: the school has no account of its own yet, and nobody may collect for it. */
      payee: payee.nullable(),
      open: payment.nullable(),
    }),
    errors: {},
    cost: 3,
  }),

  /** The amount is the one the guardian saw: another one is refused, never paid. */
  startPayment: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ billId: id, amountFen: amount, via: z.enum(PAYMENT_WAYS), requestKey }),
    output: z.object({
      paymentNo: z.string(),
      expiresAt: z.number(),
      /** For wx.requestPayment. */
      wechat: z
        .object({
          timeStamp: z.string(),
          nonceStr: z.string(),
          package: z.string(),
          signType: z.literal('RSA'),
          paySign: z.string(),
        })
        .nullable(),
      /** The address of WeChat's cashier, for a browser. */
      cashier: z.string().nullable(),
    }),
    errors: {
      NOTHING_TO_PAY: {},
      AMOUNT_CHANGED: { toPayFen: amount },
      /** The school has no account of its own, or the district has not set up payments. */
      NO_MERCHANT: {},
      /** Inside WeChat alone: whoever is signed in otherwise pays at the cashier. */
      NOT_IN_WECHAT: {},
      /** This key's payment is closed: a new key starts a new one. */
      PAYMENT_CLOSED: {},
      /** WeChat did not answer; nothing was paid. */
      GATEWAY_BUSY: {},
    },
    cost: 13,
  }),

  getPayment: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ paymentNo: id }),
    output: shownPayment,
    errors: {},
    cost: 2,
  }),

  /** Asks the gateway itself: a callback that got lost never strands a family. */
  confirmPayment: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ paymentNo: id }),
    output: shownPayment,
    errors: { GATEWAY_BUSY: {} },
    cost: 8,
  }),

  /** Days from `from` back, the latest first: what came in and went back, and where the gateway's bill differs. */
  getReconciliation: action({
    roles: ['schoolFinance'],
    kind: 'read',
    input: z.strictObject({ schoolId: id, before: z.iso.date().nullable() }),
    output: z.object({
      now: z.number(),
      schoolName: z.string(),
      holder: z.string().nullable(),
      days: z.array(
        z.object({
          date: z.string(),
          comparedAt: z.number(),
          payments: z.number().int(),
          paidFen: amount,
          refunds: z.number().int(),
          refundedFen: amount,
          onlyOurs: z.array(row),
          onlyTheirs: z.array(row),
          differing: z.array(row.omit({ amountFen: true }).extend({ oursFen: amount, theirsFen: amount })),
        }),
      ),
      /** What WeChat could not deliver and nobody has returned yet, each on its bill. */
      stuck: z.array(
        z.object({
          billId: z.string(),
          pupilName: z.string(),
          refundNo: z.string(),
          amountFen: amount,
          on: z.string(),
        }),
      ),
      /** Older days are asked for before this one; null: there are none. */
      olderBefore: z.string().nullable(),
    }),
    errors: {},
    cost: 3,
  }),
} as const
