// Actions that take back what was recorded by mistake, above a limit by two people.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { askedTerm } from '../../enrollment/courses/term-choice'
import { billSums } from '../bills/bill-views'
import { REVERSAL_REASONS } from '../ledger/money-ledger'
import { REVERSAL_KINDS } from './reversal-record'

const id = z.string().min(1).max(64)
const billId = z.string().min(1).max(200)
const number = z.string().min(1).max(80)
const key = z.string().regex(/^[\w-]{16,64}$/)
const reason = z.enum(REVERSAL_REASONS)
const ofMoney = reason.extract(['WRONG_CHILD', 'WRONG_AMOUNT', 'TWICE', 'NOT_MOVED'])
const ofTwice = reason.extract(['GIVEN_BACK', 'WRITTEN_OFF'])
const ofMaterial = reason.extract(['WRONG_CHILD', 'WRONG_PIECES', 'TWICE'])
const amount = z.number().int()

/** DONE: the counter-entry stands. ASKED: it waits for a second person. */
const reversal = z.enum(['DONE', 'ASKED'])

const ofBill = z.object({ reversal, ...billSums })

const refusals = {
  /** No such entry, or it is taken back already under another number. */
  NO_SUCH_ENTRY: {},
  /** What the gateway says is not taken back by hand. */
  NOT_BY_HAND: {},
} as const

/** Some of it went back: that return is taken back first, if it was recorded by mistake too. */
const returnedAlready = { RETURNED_ALREADY: { returnedFen: amount } } as const
const payoutErrors = { PAYEE_UNKNOWN: {}, TERM_CLOSED: {} } as const

export const reversalContract = {
  /** A payment by bank or in cash was recorded by mistake. The same key is the same reversal. */
  reversePayment: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ billId, paymentNo: number, reason: ofMoney, key }),
    output: ofBill,
    errors: { ...refusals, ...returnedAlready },
    /** Two more where somebody else adds to the bill at the same moment. */
    cost: 9,
  }),

  /** A return was recorded as handed over and was not: it is owed again. The same key is the same reversal. */
  reverseReturn: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ billId, refundNo: number, reason: ofMoney, key }),
    output: ofBill,
    errors: refusals,
    cost: 9,
  }),

  /** The family had a refund twice, by the school and by WeChat: it is off the list, with what became of it. */
  settleTwiceReturned: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ billId, refundNo: number, reason: ofTwice, key }),
    output: ofBill,
    errors: { NO_SUCH_ENTRY: {} },
    cost: 9,
  }),

  /** Material was recorded as come back and did not: it is charged again. The same key is the same reversal. */
  reverseMaterialReturn: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ billId, returnId: number, reason: ofMaterial, key }),
    output: ofBill,
    errors: { NO_SUCH_ENTRY: {}, TERM_CLOSED: {} },
    /** Two more where somebody else adds to the bill at the same moment. */
    cost: 13,
  }),

  /** A payout recorded wrongly: its opposite is added with the reason. Repeating changes nothing. */
  takeBackPayout: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      ...askedTerm,
      payeeId: id,
      payoutKey: key,
      reason: z.string().trim().min(2).max(100),
    }),
    output: z.object({ name: z.string(), reversal, toPayFen: amount }),
    errors: payoutErrors,
    cost: 11,
  }),

  /** Somebody else than who asked: the counter-entry is added, or the entry stays. Repeating changes nothing. */
  decideReversal: action({
    roles: ['schoolFinance', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ reversalId: id, decision: z.enum(['CONFIRM', 'DECLINE']) }),
    output: z.object({ state: z.enum(['DONE', 'DECLINED']) }),
    errors: { OTHER_PERSON_NEEDED: {}, DECIDED_OTHERWISE: {}, ...refusals, ...returnedAlready, ...payoutErrors },
    cost: 15,
  }),

  /** What waits for a second person, the longest waiting first. */
  listReversals: action({
    roles: ['schoolFinance', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      reversals: z.array(
        z.object({
          reversalId: z.string(),
          kind: z.enum(REVERSAL_KINDS),
          /** The child, or the payee. */
          name: z.string(),
          amountFen: amount,
          /** Null for a payout, whose reason is in `because`. */
          reason: reason.nullable(),
          because: z.string().nullable(),
          askedAt: z.number(),
          /** False for whoever asked. */
          mayDecide: z.boolean(),
        }),
      ),
    }),
    errors: {},
    cost: 3,
  }),
} as const
