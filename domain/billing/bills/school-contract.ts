// Actions for school finance: issue and list bills, record payments and returns, send reminders.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { askedTerm, shownTerm } from '../../enrollment/courses/term-choice'
import { MOST_BILLS } from './bill-page'
import { billHead, billSums, consumableLine, payment, schoolChange, schoolReturn } from './bill-views'

const id = z.string().min(1).max(64)
const billId = z.string().min(1).max(200)
const key = z.string().min(16).max(64)
const count = z.number().int()

/** NOT_ISSUED: children who are charged something and have no bill yet. */
export const BILL_FILTERS = ['ALL', 'UNPAID', 'RETURNING', 'SETTLED', 'NOT_ISSUED'] as const
export type BillFilter = (typeof BILL_FILTERS)[number]
const notYet = {
  /** Families may still enroll: bills come after that. */
  WINDOW_OPEN: { closesAt: z.number() },
  PLAN_MISSING: {},
}

const schoolBill = billHead.extend({ pupilId: z.string(), pupilName: z.string(), homeroomName: z.string() })

export const collectionContract = {
  /**
   * Bills for whoever is charged something this term and has none yet, among some hundred children a call: asked again
   * from `next` until it is null. Repeating issues nothing twice.
   */
  issueBills: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, ...askedTerm, after: billId.optional() }),
    output: z.object({
      issued: count,
      /** Where the next call goes on. */
      next: billId.nullable(),
      /** Children whose data was deleted: there is nobody to ask. */
      skipped: count,
    }),
    errors: notYet,
    cost: 11,
  }),

  /** A school's bills, a page at a time in order of class; with the first page the totals. */
  listBills: action({
    roles: ['schoolFinance'],
    kind: 'sensitiveRead',
    input: z.strictObject({
      schoolId: id,
      ...askedTerm,
      filter: z.enum(BILL_FILTERS),
      homeroomId: id.nullable(),
      after: z.strictObject({ homeroomId: z.string().max(64), billId }).nullable(),
      /** How many a page: left out 30, as on a phone; a desk asks for more. */
      most: z.number().int().min(1).max(MOST_BILLS).optional(),
    }),
    output: z.object({
      schoolName: z.string(),
      now: z.number(),
      today: z.string(),
      ...shownTerm,
      termName: z.string().nullable(),
      closesAt: z.number().nullable(),
      homerooms: z.array(z.object({ homeroomId: z.string(), name: z.string() })),
      /** Null on later pages. */
      totals: z
        .object({
          bills: count,
          notIssued: count,
          unpaid: count,
          /** Unpaid, due, and not reminded lately. */
          toRemind: count,
          askedFen: count,
          keptFen: count,
          paidFen: count,
          returnedFen: count,
          toPayFen: count,
          toReturnFen: count,
          /** Of all families together. */
          waivedFen: count,
        })
        .nullable(),
      /** With what is charged for, in the bill's order. */
      bills: z.array(schoolBill.extend({ titles: z.array(z.string()) })),
      /** With the filter NOT_ISSUED, in place of bills. */
      unbilled: z.array(schoolBill.pick({ billId: true, pupilId: true, pupilName: true, homeroomName: true })),
      next: z.object({ homeroomId: z.string(), billId: z.string() }).nullable(),
    }),
    errors: {},
    cost: 7,
  }),

  /** One bill with its changes and its money. For reasons private to the family only the amount is shown. */
  getSchoolBill: action({
    roles: ['schoolFinance'],
    kind: 'sensitiveRead',
    input: z.strictObject({ billId }),
    output: z.object({
      now: z.number(),
      today: z.string(),
      termName: z.string(),
      bill: schoolBill,
      lines: z.array(
        z.object({ lineId: z.string(), title: z.string(), lessons: count, chargedFen: count, payableFen: count }),
      ),
      consumables: z.array(consumableLine),
      changes: z.array(schoolChange),
      /** Material that came back and was not taken back since, by the number of the entry. */
      materialReturns: z.array(
        z.object({ returnId: z.string(), name: z.string(), pieces: count, on: z.string(), amountFen: count }),
      ),
      payments: z.array(payment.extend({ hasEvidence: z.boolean() })),
      returns: z.array(schoolReturn),
      /** Reversals that wait for a second person, by the number of what they are about. */
      asked: z.array(z.object({ reversalId: z.string(), number: z.string(), mayDecide: z.boolean() })),
    }),
    errors: {},
    cost: 3,
  }),

  /** Entrusted material that was not used came back: its share is owed to the family. The same key is the same return. */
  returnConsumables: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({
      billId,
      courseId: id,
      name: z.string().min(1).max(60),
      pieces: z.number().int().min(1).max(10_000),
      key,
    }),
    output: z.object({ repeated: z.boolean(), refundFen: count, ...billSums }),
    errors: {
      NO_SUCH_MATERIAL: {},
      /** More pieces than were charged and did not come back yet. */
      TOO_MANY_PIECES: { left: count },
      TERM_CLOSED: {},
    },
    /** Two more where somebody else adds to the bill at the same moment. */
    cost: 11,
  }),

  /** Tells guardians of bills that are due, each at most once in some days. Repeating tells nobody twice. */
  remindUnpaid: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, ...askedTerm }),
    output: z.object({ reminded: count, left: count }),
    errors: { PLAN_MISSING: {} },
    cost: 10,
  }),
} as const
