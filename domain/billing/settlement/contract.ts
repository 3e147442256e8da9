// Actions for paying teachers and providers: contract prices, material, payouts with funding.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { askedTerm, shownTerm } from '../../enrollment/courses/term-choice'
import { FUNDINGS } from './payee-record'

const id = z.string().min(1).max(64)
const key = z.string().regex(/^[\w-]{16,64}$/)
/** At most 10 million yuan: far above any school, far below what adds up inexactly. */
const amountFen = z.number().int().min(1).max(1_000_000_000)
const reason = z.string().trim().min(2).max(100)
const school = { schoolId: id, ...askedTerm }
const ofPayee = { ...school, payeeId: id }
const funding = z.enum(FUNDINGS)

const payee = z.object({
  payeeId: z.string(),
  kind: z.enum(['TEACHER', 'PROVIDER']),
  name: z.string(),
  /** Held and signed; held and not signed yet. */
  lessons: z.number().int(),
  unsigned: z.number().int(),
  /** Null: no contract yet. */
  contract: z.object({ pricePerLesson: z.number().int(), document: z.string(), changes: z.number().int() }).nullable(),
  lacksContract: z.boolean(),
  materialsFen: z.number().int(),
  dueFen: z.number().int(),
  paidFen: z.number().int(),
  toPayFen: z.number().int(),
  paidFrom: z.array(z.object({ funding, amountFen: z.number().int() })),
  costs: z.array(
    z.object({ costId: z.string(), what: z.string(), amountFen: z.number().int(), isStruck: z.boolean() }),
  ),
  payouts: z.array(
    z.object({ key: z.string(), amountFen: z.number().int(), funding, on: z.string(), isTakenBack: z.boolean() }),
  ),
})

/** No term that has begun, or nobody of this id is paid here. */
const unknownPayee = { PAYEE_UNKNOWN: {} } as const
const closed = { TERM_CLOSED: {} } as const

export const settlementContract = {
  /** Who is due what for the term, what was paid from which money, and what is missing to pay the rest. */
  getSettlement: action({
    roles: ['schoolFinance', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject(school),
    output: z.object({
      schoolName: z.string(),
      today: z.string(),
      ...shownTerm,
      /** Null: no term has begun. */
      termName: z.string().nullable(),
      isClosed: z.boolean(),
      mayChange: z.boolean(),
      totals: z.object({
        dueFen: z.number().int(),
        paidFen: z.number().int(),
        toPayFen: z.number().int(),
        unsigned: z.number().int(),
        lackingContract: z.number().int(),
      }),
      /** What came in of each source, what was paid from it, what is left; below 0 it is missing. */
      fundings: z.array(
        z.object({ funding, inFen: z.number().int(), outFen: z.number().int(), leftFen: z.number().int() }),
      ),
      /** Government funds, by document. */
      receipts: z.array(
        z.object({
          key: z.string(),
          amountFen: z.number().int(),
          document: z.string(),
          on: z.string(),
          isTakenBack: z.boolean(),
        }),
      ),
      payees: z.array(payee),
    }),
    errors: {},
    cost: 3,
  }),

  /** The price of one lesson by a contract or the school's decision. An earlier price is kept; the new one counts for the term. */
  setContractPrice: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({
      ...ofPayee,
      pricePerLesson: z.number().int().min(0).max(1_000_000),
      document: z.string().trim().min(2).max(100),
    }),
    output: z.object({ name: z.string() }),
    errors: {
      ...unknownPayee,
      ...closed,
      /** So little that more was paid already than would be due. */
      PAID_MORE_ALREADY: { paidFen: z.number() },
    },
    cost: 7,
  }),

  /** Material a course used up. The school's rooms and its power are no cost of the service, and are refused. */
  claimCost: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({
      ...ofPayee,
      kind: z.enum(['MATERIAL', 'VENUE', 'UTILITY']),
      amountFen,
      what: z.string().trim().min(2).max(60),
      key,
    }),
    output: z.object({ name: z.string() }),
    errors: {
      ...unknownPayee,
      ...closed,
      COST_REFUSED: { kind: z.enum(['VENUE', 'UTILITY']) },
      /** The same request number was used for another cost. */
      KEY_TAKEN: {},
    },
    cost: 7,
  }),

  /** A cost claimed wrongly no longer counts; it stays readable with the reason. */
  strikeCost: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ ...ofPayee, costId: z.string().min(1).max(300), reason }),
    output: z.object({ what: z.string() }),
    errors: { ...unknownPayee, ...closed, PAID_MORE_ALREADY: { paidFen: z.number() } },
    cost: 7,
  }),

  /** Says that somebody was paid, from which money. Never more than is due. */
  recordPayout: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ ...ofPayee, amountFen, funding, on: z.iso.date(), key }),
    output: z.object({ name: z.string(), toPayFen: z.number().int() }),
    errors: {
      ...unknownPayee,
      ...closed,
      OVER_DUE: { leftFen: z.number() },
      /** More than is left of that money. */
      FUNDING_SHORT: { funding, leftFen: z.number() },
      /** The year's subsidy was paid for the same lessons: it is used up before government funds. */
      SUBSIDY_FIRST: { leftFen: z.number() },
      /** A payout is recorded on its day at the earliest. */
      NOT_PAID_YET: {},
      /** The same request number was used for another payout. */
      KEY_TAKEN: {},
    },
    cost: 9,
  }),

  /** Government funds that came in for the term, by the document that gave them. Payees are paid from no others. */
  recordFunding: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({
      ...school,
      amountFen,
      document: z.string().trim().min(2).max(100),
      on: z.iso.date(),
      key,
    }),
    output: z.object({ leftFen: z.number().int() }),
    errors: { ...unknownPayee, ...closed, NOT_RECEIVED_YET: {}, KEY_TAKEN: {} },
    cost: 8,
  }),

  /** Funds recorded wrongly: their opposite is added with the reason. Not while payees were paid from them. */
  takeBackFunding: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ ...school, receiptKey: key, reason }),
    output: z.object({ leftFen: z.number().int() }),
    errors: { ...unknownPayee, ...closed, RECEIPT_UNKNOWN: {}, FUNDS_SPENT: { leftFen: z.number() } },
    cost: 8,
  }),
} as const
