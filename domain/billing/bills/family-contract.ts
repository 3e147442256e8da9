// Actions for a family's bill: view it, agree to new charges, choose who buys material.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { askedTerm, shownTerm } from '../../enrollment/courses/term-choice'
import { feeStatement } from '../fees/fee-statement'
import { awaitedCharge, billHead, consumableLine, familyChange, material, moneyReturn, payment } from './bill-views'
import { CONSUMABLE_CHOICES } from './consumable-choice'

const id = z.string().min(1).max(64)
const eventId = z.string().min(1).max(200)

export const billContract = {
  /** One child's term: before the bill what it will cost; then the bill, what changed since, and the money. */
  getBill: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id, ...askedTerm }),
    output: z.object({
      pupil: z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), schoolName: z.string() }),
      now: z.number(),
      today: z.string(),
      ...shownTerm,
      termName: z.string().nullable(),
      /** Bills are issued after this instant; null before the school has a plan. */
      closesAt: z.number().nullable(),
      /** As issued; before that as it stands now. Null before the school has a plan. */
      statement: feeStatement.nullable(),
      bill: billHead
        .extend({
          consumables: z.array(consumableLine),
          changes: z.array(familyChange),
          payments: z.array(payment),
          returns: z.array(moneyReturn),
          awaited: z.array(awaitedCharge),
        })
        .nullable(),
      /** Only while it can still be chosen. */
      materials: z.array(material),
    }),
    errors: {},
    cost: 2,
  }),

  /** A guardian agrees to care being charged again, at the amount that was shown. Repeating changes nothing. */
  agreeToCharge: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, eventId, amountFen: z.number().int().min(0).max(10_000_000) }),
    output: z.object({ title: z.string(), toPayFen: z.number().int(), repeated: z.boolean() }),
    errors: {
      NOTHING_TO_AGREE: {},
      /** Another day passed, or a lesson changed: look again. */
      CHARGE_CHANGED: { amountFen: z.number().int() },
    },
    /** Two more where the other guardian agrees at the same moment. */
    cost: 8,
  }),

  /** A guardian does not want it: the care place is given back from tomorrow on, nothing is charged. */
  declineCharge: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, eventId }),
    output: z.object({ title: z.string(), endsBefore: z.string(), repeated: z.boolean() }),
    errors: { NOTHING_TO_AGREE: {} },
    cost: 11,
  }),

  /** Who buys the material of a course, before the bill is issued. The last choice counts. */
  chooseConsumable: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      courseId: id,
      name: z.string().min(1).max(60),
      choice: z.enum(CONSUMABLE_CHOICES),
    }),
    output: z.object({ choice: z.enum(CONSUMABLE_CHOICES) }),
    errors: {
      NOT_ENROLLED: {},
      NO_SUCH_MATERIAL: {},
      ENTRUSTING_NOT_ALLOWED: {},
      /** The bill is issued: what was chosen is on it. */
      BILL_ISSUED_ALREADY: {},
    },
    cost: 6,
  }),
} as const
