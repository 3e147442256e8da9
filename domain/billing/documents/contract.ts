// Actions for documents: receipts for families, workbooks and the subsidy form for the school.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { askedTerm } from '../../enrollment/courses/term-choice'
import { PAYMENT_CHANNELS } from '../ledger/money-ledger'

const id = z.string().min(1).max(64)
const billId = z.string().min(1).max(200)

/** A file that is there for a day. */
const madeFile = z.object({ fileName: z.string(), url: z.string(), until: z.number() })

const receiptReturn = z.object({
  amountFen: z.number().int(),
  /** Null while it is on its way. */
  on: z.string().nullable(),
  /** WeChat could not deliver it: the school returns it another way. */
  isStuck: z.boolean(),
})

const receiptPayment = z.object({
  billId: z.string(),
  termName: z.string(),
  paymentNo: z.string(),
  channel: z.enum(PAYMENT_CHANNELS),
  amountFen: z.number().int(),
  on: z.string(),
  returns: z.array(receiptReturn),
})

export const documentContract = {
  /** What came in for one child and what went back, all terms, newest first. */
  listReceipts: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      pupil: z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), schoolName: z.string() }),
      paidFen: z.number().int(),
      returnedFen: z.number().int(),
      payments: z.array(receiptPayment),
    }),
    errors: {},
    cost: 2,
  }),

  /** A receipt as a PDF, of money in the ledger alone. Made anew each time: it tells what went back since. */
  makeReceipt: action({
    roles: ['guardian', 'schoolFinance'],
    kind: 'write',
    input: z.strictObject({ billId, paymentNo: id }),
    output: madeFile,
    errors: {},
    cost: 13,
  }),

  /** The bills and the money of a term, of the one that runs or ran last where none is named, as a workbook. One more trip a thousand bills. */
  exportBills: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, ...askedTerm }),
    output: madeFile,
    errors: { NOTHING_TO_EXPORT: {} },
    cost: 27,
  }),

  /** Who is due what for the term, and who was paid from which money, as a workbook. */
  exportSettlement: action({
    roles: ['schoolFinance', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, ...askedTerm }),
    output: madeFile,
    errors: { NOTHING_TO_EXPORT: {} },
    cost: 10,
  }),

  /** The small rural school's subsidy as a PDF to print and sign; of the present school year where none is named. */
  makeSubsidySheet: action({
    roles: ['schoolAdmin', 'schoolFinance', 'districtEducation', 'districtFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, year: z.number().int().min(2020).max(2100).nullable() }),
    output: madeFile,
    errors: { NOTHING_TO_EXPORT: {} },
    cost: 9,
  }),
} as const
