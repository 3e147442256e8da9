// Zod shapes of bills in answers: lines, changes, payments and refunds.
import { z } from 'zod'
import { PAYMENT_CHANNELS, REVERSAL_REASONS } from '../ledger/money-ledger'
import { PRICE_UNITS } from '../policy/policy-pack'
import { BILL_STATES } from './bill-account'
import { CONSUMABLE_CHOICES } from './consumable-choice'

const amount = z.number().int()

/** Why an amount changed. OTHER: whoever looks may know the amount alone. */
export const CHANGE_REASONS = [
  'CANCELED_BY_SCHOOL',
  'FORCE_MAJEURE',
  'ABSENT',
  'FREE_WITH_COURSE',
  'WITHDRAWN',
  'LINE_ADDED',
  'CONSUMABLE_RETURNED',
  'CONSUMABLE_RETURN_REVERSED',
  'OTHER',
] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

const changed = {
  title: z.string(),
  kind: z.enum(['REFUND', 'CHARGE']),
  amountFen: amount,
  on: z.string(),
  lessons: amount,
  /** Of material that came back; else 0. */
  pieces: amount,
}

/** What a school's finance sees of a change. */
export const schoolChange = z.object({ ...changed, reason: z.enum(CHANGE_REASONS) })

/** What the family sees. `on`: the first day it is about; `lessons`: how many, 0 where it is about none. */
export const familyChange = z.object({
  ...changed,
  reason: z.enum([...CHANGE_REASONS, 'WAIVER_APPROVED', 'WAIVER_REVOKED']),
})

export const consumableLine = z.object({
  courseId: z.string(),
  name: z.string(),
  spec: z.string(),
  unitPrice: amount,
  quantity: amount,
  amountFen: amount,
  payableFen: amount,
  /** Pieces that came back unused. */
  returned: amount,
})

/** Taken back as recorded by mistake: when, and why. */
const reversed = z.object({ on: z.string(), reason: z.enum(REVERSAL_REASONS) }).nullable()

export const payment = z.object({
  paymentNo: z.string(),
  channel: z.enum(PAYMENT_CHANNELS),
  amountFen: amount,
  on: z.string(),
  reversed,
})

/**
 * PROMISED: on its way. REFUSED: WeChat did not take it on. STUCK: WeChat cannot deliver it, the school returns it another way.
 * FAILED: it did not arrive, and is promised again under another number.
 */
export const moneyReturn = z.object({
  refundNo: z.string(),
  channel: z.enum(PAYMENT_CHANNELS),
  amountFen: amount,
  state: z.enum(['PROMISED', 'REFUSED', 'STUCK', 'RETURNED', 'FAILED']),
  on: z.string().nullable(),
  /** Recorded once as handed over, and taken back since. */
  reversed,
  /** The family had it twice, by the school and by WeChat: since when, and what became of it. */
  twice: z.object({ on: z.string(), settled: reversed }).nullable(),
})

/** What the school's finance sees of it besides. */
export const schoolReturn = moneyReturn.extend({
  hasEvidence: z.boolean(),
  /** Recorded by somebody of the school, who may have been wrong. */
  isByHand: z.boolean(),
  /** WeChat's own code and words, the latest. */
  refusal: z.object({ code: z.string(), words: z.string() }).nullable(),
  /** The clerk records how it was returned, with the slip. */
  mayGoAnotherWay: z.boolean(),
})

/** What a bill comes to now. */
export const billSums = {
  state: z.enum(BILL_STATES),
  askedFen: amount,
  keptFen: amount,
  paidFen: amount,
  returnedFen: amount,
  toPayFen: amount,
  toReturnFen: amount,
}

export const billHead = z.object({ billId: z.string(), issuedOn: z.string(), dueOn: z.string(), ...billSums })

/** Care that became chargeable again: charged only once a guardian agreed. */
export const awaitedCharge = z.object({
  eventId: z.string(),
  title: z.string(),
  from: z.string(),
  lessons: amount,
  /** Of one lesson, or of one `priceUnit` where there is one. */
  pricePerLesson: amount,
  priceUnit: z.enum(PRICE_UNITS).optional(),
  /** What the bill would grow by, caps and waiver seen to. */
  amountFen: amount,
})

/** Material of a course the child is seated in, and what the family chose. Buying it oneself is always offered. */
export const material = z.object({
  courseId: z.string(),
  courseTitle: z.string(),
  name: z.string(),
  spec: z.string(),
  unitPrice: amount,
  quantity: amount,
  mayEntrust: z.boolean(),
  choice: z.enum(CONSUMABLE_CHOICES),
})
