// Actions on open money: past terms with their steps, and reminders of chosen bills.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { PAYMENT_CHANNELS } from '../ledger/money-ledger'
import { STEP_KINDS } from '../ledger/money-steps'
import { SHOWN_REMINDERS } from './reminding'
import { MOST_RETURNS_A_CALL, RETURN_OUTCOMES, RETURN_WAYS } from './returning'

const id = z.string().min(1).max(64)
const billId = z.string().min(1).max(200)
const key = z.string().regex(/^[\w-]{16,64}$/)
const amount = z.number().int()

const step = z.object({
  key: z.string(),
  kind: z.enum(STEP_KINDS),
  until: z.string().nullable(),
  on: z.string(),
  byName: z.string(),
})

const chosen = { schoolId: id, billIds: z.array(billId).min(1).max(200) } as const

const reminder = z.object({
  billId: z.string(),
  pupilName: z.string(),
  toPayFen: amount,
  reminder: z.enum(SHOWN_REMINDERS),
})

/** What goes back, each along the payment it came by, or why nothing can be recorded of it. */
const openReturn = z.object({
  billId: z.string(),
  pupilName: z.string(),
  homeroomName: z.string(),
  /** Null: it gets its number within minutes. */
  refundNo: z.string().nullable(),
  channel: z.enum(PAYMENT_CHANNELS).nullable(),
  amountFen: amount,
  way: z.enum(RETURN_WAYS),
})

export const openMoneyContract = {
  /** What is owed and to be returned of terms that are over, each alone: never set off, never carried over. The latest term first. */
  listPastMoney: action({
    roles: ['schoolFinance'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      today: z.string(),
      rows: z.array(
        z.object({
          billId: z.string(),
          planId: z.string(),
          termName: z.string(),
          isClosed: z.boolean(),
          pupilName: z.string(),
          /** The class of that time. */
          homeroomName: z.string(),
          hasLeft: z.boolean(),
          titles: z.array(z.string()),
          toPayFen: amount,
          toReturnFen: amount,
          /** Those that stand, the latest last. */
          steps: z.array(step),
          /** Something on it waits for a second person. */
          isAsked: z.boolean(),
        }),
      ),
    }),
    errors: {},
    cost: 4,
  }),

  /** Writes down what was said or tried about a debt or a refund. The same key is the same step. */
  noteMoneyStep: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ billId, kind: z.enum(STEP_KINDS), until: z.iso.date().nullable(), key }),
    output: z.object({ steps: amount }),
    errors: { NOTHING_OPEN: {}, DATE_IMPOSSIBLE: { from: z.string(), until: z.string() } },
    cost: 7,
  }),

  /** A step noted wrongly no longer stands; it stays in the record. */
  takeBackMoneyStep: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ billId, stepKey: key, key }),
    output: z.object({ steps: amount }),
    errors: { NO_SUCH_ENTRY: {} },
    cost: 7,
  }),

  /** Who would be reminded of these bills, and who would not and why. Reminds nobody. */
  previewReminders: action({
    roles: ['schoolFinance'],
    kind: 'sensitiveRead',
    input: z.strictObject(chosen),
    output: z.object({ bills: z.array(reminder) }),
    errors: {},
    cost: 3,
  }),

  /** Reminds those who may be reminded, each at most once in some days. Repeating tells nobody twice. */
  remindBills: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject(chosen),
    /** As each was judged when it was done. */
    output: z.object({ bills: z.array(reminder) }),
    errors: {},
    cost: 7,
  }),

  /** What goes back to the families of these bills, and which of it a person hands over. Records nothing. */
  previewReturns: action({
    roles: ['schoolFinance'],
    kind: 'sensitiveRead',
    input: z.strictObject(chosen),
    output: z.object({ today: z.string(), returns: z.array(openReturn) }),
    errors: {},
    cost: 3,
  }),

  /** Chosen refunds were handed over or sent by bank on a day: each alone, with why where it was not recorded. */
  recordReturns: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      on: z.iso.date(),
      returns: z
        .array(z.strictObject({ billId, refundNo: z.string().min(1).max(80) }))
        .min(1)
        .max(MOST_RETURNS_A_CALL),
    }),
    output: z.object({
      results: z.array(
        z.object({ billId: z.string(), refundNo: z.string(), outcome: z.enum(RETURN_OUTCOMES), amountFen: amount }),
      ),
    }),
    errors: { DATE_IMPOSSIBLE: { from: z.string(), until: z.string() } },
    /** Five, and one for every bill; one more where somebody else adds to it at the same moment. */
    cost: 57,
  }),
} as const
