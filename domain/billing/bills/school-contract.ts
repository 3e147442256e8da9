// Owns what a school's finance may ask about bills: issuing, following, recording money that came another way, reminding.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { billHead, billSums, consumableLine, moneyReturn, payment, schoolChange } from './bill-views'

const id = z.string().min(1).max(64)
const billId = z.string().min(1).max(200)
const key = z.string().min(16).max(64)
const date = z.iso.date()
const count = z.number().int()

/** NOT_ISSUED: children who are charged something and have no bill yet. */
export const BILL_FILTERS = ['ALL', 'UNPAID', 'RETURNING', 'SETTLED', 'NOT_ISSUED'] as const
export type BillFilter = (typeof BILL_FILTERS)[number]

/** Among the app's uploads: nothing else may be named, or it could be looked at by naming it. */
const evidence = z
  .string()
  .regex(/^cloud:\/\/[^/]+\/uploads\//)
  .max(512)
const instead = z.strictObject({ channel: z.enum(['BANK', 'CASH']), evidence }).nullable()

const notYet = {
  /** Families may still enroll: bills come after that. */
  WINDOW_OPEN: { closesAt: z.number() },
  PLAN_MISSING: {},
}

const schoolBill = billHead.extend({ pupilId: z.string(), pupilName: z.string(), homeroomName: z.string() })

export const collectionContract = {
  /** Bills for whoever is charged something this term and has none yet, some hundred a call. Repeating issues the rest. */
  issueBills: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      issued: count,
      left: count,
      /** Children whose data was deleted: there is nobody to ask. */
      skipped: count,
    }),
    errors: notYet,
    cost: 10,
  }),

  /** A school's bills, a page at a time in order of class; with the first page the totals. */
  listBills: action({
    roles: ['schoolFinance'],
    kind: 'sensitiveRead',
    input: z.strictObject({
      schoolId: id,
      filter: z.enum(BILL_FILTERS),
      homeroomId: id.nullable(),
      after: z.strictObject({ homeroomId: z.string().max(64), billId }).nullable(),
    }),
    output: z.object({
      schoolName: z.string(),
      now: z.number(),
      today: z.string(),
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
      bills: z.array(schoolBill),
      /** With the filter NOT_ISSUED, in place of bills. */
      unbilled: z.array(schoolBill.pick({ billId: true, pupilId: true, pupilName: true, homeroomName: true })),
      next: z.object({ homeroomId: z.string(), billId: z.string() }).nullable(),
    }),
    errors: {},
    cost: 7,
  }),

  /** One bill with what changed since and the money. Reasons that are the family's own are an amount and nothing more. */
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
      payments: z.array(payment.extend({ hasEvidence: z.boolean() })),
      returns: z.array(moneyReturn.extend({ hasEvidence: z.boolean() })),
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
    },
    /** Two more where somebody else adds to the bill at the same moment. */
    cost: 6,
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
    cost: 7,
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
      /** Returned another way than it came: the slip must be kept. */
      EVIDENCE_NEEDED: {},
      DATE_IMPOSSIBLE: { from: z.string(), until: z.string() },
    },
    /** Two more where somebody else adds to the bill at the same moment. */
    cost: 6,
  }),

  /** Tells guardians of bills that are due, each at most once in some days. Repeating tells nobody twice. */
  remindUnpaid: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id }),
    output: z.object({ reminded: count, left: count }),
    errors: { PLAN_MISSING: {} },
    cost: 9,
  }),
} as const
