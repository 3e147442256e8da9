// Actions for paying a bill, by WeChat or another way, and for a day's money at WeChat.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { billSums } from '../bills/bill-views'
import { STUCK_STEPS } from '../ledger/stuck-returns'
import { PAYMENT_STATES, PAYMENT_WAYS } from './payment-record'
import { slipErrors } from './slip'

const billId = z.string().min(1).max(200)
const date = z.iso.date()
const key = z.string().min(16).max(64)
/** A file the caller uploaded for this; another's, or one that served already, is not found. */
const evidence = z
  .string()
  .regex(/^cloud:\/\/[^/]+\/uploads\//)
  .max(512)
const instead = z.strictObject({ channel: z.enum(['BANK', 'CASH']), evidence }).nullable()
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

/** WeChat's own code and words. */
const refusal = z.object({ code: z.string(), words: z.string() })

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

  /** `amountFen` is what the guardian saw; if it has changed, the payment is refused. */
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
      /** WeChat refuses to take money for the school, whatever the family does. The school's finance is told. */
      CANNOT_COLLECT: {},
      /** The other guardian is on the way to the cashier, this very moment. */
      OTHER_IS_PAYING: {},
      /** This key's payment is closed: a new key starts a new one. */
      PAYMENT_CLOSED: {},
      /** WeChat did not answer; nothing was paid. */
      GATEWAY_BUSY: {},
    },
    cost: 14,
  }),

  getPayment: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ paymentNo: id }),
    output: shownPayment,
    errors: {},
    cost: 2,
  }),

  /** Queries the gateway, so that a lost callback never leaves a family stuck. */
  confirmPayment: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ paymentNo: id }),
    output: shownPayment,
    errors: {
      GATEWAY_BUSY: {},
      /** WeChat refuses to say what became of it; it is asked again, and the school's finance is told. */
      CANNOT_ASK: {},
    },
    cost: 9,
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
          /** Why it could not be compared; null: it was. */
          trouble: refusal.extend({ times: amount }).nullable(),
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
          step: z.enum(STUCK_STEPS),
          /** In WeChat's words, where it said some. */
          refusal: refusal.nullable(),
          mayGoAnotherWay: z.boolean(),
        }),
      ),
      /** Payments WeChat would not begin, or of which it does not say what became. */
      troubled: z.array(
        z.object({
          paymentNo: z.string(),
          billId: z.string(),
          pupilName: z.string(),
          amountFen: amount,
          asked: z.enum(['PREPAY', 'QUERY']),
          on: z.string(),
          times: amount,
          refusal,
        }),
      ),
      /** Older days are asked for before this one; null: there are none. */
      olderBefore: z.string().nullable(),
    }),
    errors: {},
    cost: 3,
  }),

  /** Money that came by bank or at the school's cash office, with its slip. The same key is the same payment. */
  recordPayment: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({
      billId,
      channel: z.enum(['BANK', 'CASH']),
      amountFen: z.number().int().min(1).max(10_000_000),
      on: date,
      evidence,
      key,
    }),
    output: z.object({ paymentNo: z.string(), repeated: z.boolean(), ...billSums }),
    errors: {
      /** More than there is to pay: nobody pays ahead, and no term pays for another. */
      OVERPAID: { toPayFen: z.number().int() },
      DATE_IMPOSSIBLE: { from: z.string(), until: z.string() },
      ...slipErrors,
    },
    /** Four for the slip, one to tell the family; two more where somebody else adds to the bill at the same moment. */
    cost: 12,
  }),

  /** WeChat is asked at once for every refund of the school that it refused: the school's account was filled up. */
  resendReturns: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id }),
    output: z.object({ returns: amount }),
    errors: {},
    cost: 5,
  }),

  /** The slip of a payment, or of money returned another way, that a clerk recorded: an address that works for two minutes. */
  getSlip: action({
    roles: ['schoolFinance'],
    kind: 'sensitiveRead',
    input: z.strictObject({ billId, number: z.string().min(1).max(80) }),
    output: z.object({ url: z.string() }),
    errors: {
      /** It went through WeChat, or there is no such number. */
      NO_SLIP: {},
      EVIDENCE_GONE: {},
    },
    cost: 4,
  }),

  /**
   * Money promised back was handed over, or sent by bank. `instead`: how, with its slip, where WeChat could not deliver
   * what came by WeChat. Repeating changes nothing.
   */
  recordReturn: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ billId, refundNo: z.string().min(1).max(80), on: date, instead, key }),
    output: z.object({ repeated: z.boolean(), ...billSums }),
    errors: {
      NO_SUCH_RETURN: {},
      /** Goes back by WeChat of its own. */
      RETURNS_BY_WECHAT: {},
      /** WeChat is being asked this very moment, or has not answered yet: it may be on its way. */
      RETURN_BEING_SENT: {},
      /** Returned another way than it came: the slip must be kept. */
      EVIDENCE_NEEDED: {},
      DATE_IMPOSSIBLE: { from: z.string(), until: z.string() },
      ...slipErrors,
    },
    /** Four for the slip, one to tell the family; two more where somebody else adds to the bill at the same moment. */
    cost: 12,
  }),
} as const
