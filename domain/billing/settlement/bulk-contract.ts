// Actions for all payees at once: unit prices, the payouts of a month, and their list for the bank.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { askedTerm } from '../../enrollment/courses/term-choice'
import { PAYOUT_MARKS } from './monthly-payouts'
import { FUNDINGS } from './payee-record'

const id = z.string().min(1).max(64)
const key = z.string().regex(/^[\w-]{16,64}$/)
const amount = z.number().int()
const funding = z.enum(FUNDINGS)
const school = { schoolId: id, ...askedTerm } as const
const month = z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/)
const notOpen = { PAYEE_UNKNOWN: {}, TERM_CLOSED: {} } as const

export const settlementBulkContract = {
  /** Prices per lesson of several payees by one document. Each alone: one that cannot be set stops no other. */
  setContractPrices: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({
      ...school,
      document: z.string().trim().min(2).max(100),
      prices: z
        .array(z.strictObject({ payeeId: id, pricePerLesson: amount.min(0).max(1_000_000) }))
        .min(1)
        .max(60),
    }),
    output: z.object({
      results: z.array(
        z.object({
          payeeId: z.string(),
          name: z.string(),
          outcome: z.enum(['SET', 'SAME', 'PAID_MORE_ALREADY', 'PAYEE_UNKNOWN']),
        }),
      ),
    }),
    errors: notOpen,
    cost: 68,
  }),

  /** What each payee is due up to the end of a month, and what stands in the way. Pays nobody. */
  previewPayouts: action({
    roles: ['schoolFinance', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ ...school, month }),
    output: z.object({
      until: z.string(),
      totalFen: amount,
      payees: z.array(
        z.object({
          payeeId: z.string(),
          kind: z.enum(['TEACHER', 'PROVIDER']),
          name: z.string(),
          lessons: amount,
          unsigned: amount,
          dueFen: amount,
          paidFen: amount,
          toPayFen: amount,
          marks: z.array(z.enum(PAYOUT_MARKS)),
        }),
      ),
      fundings: z.array(z.object({ funding, leftFen: amount })),
    }),
    errors: {},
    cost: 3,
  }),

  /** Says that these were paid, from which money, each alone. The same key is the same payouts; each is taken back alone. */
  recordPayouts: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({
      ...school,
      funding,
      on: z.iso.date(),
      payouts: z
        .array(z.strictObject({ payeeId: id, amountFen: amount.min(1).max(1_000_000_000) }))
        .min(1)
        .max(40),
      key,
    }),
    output: z.object({
      results: z.array(
        z.object({
          payeeId: z.string(),
          name: z.string(),
          amountFen: amount,
          outcome: z.enum([
            'PAID',
            'ALREADY',
            'OVER_DUE',
            'FUNDING_SHORT',
            'SUBSIDY_FIRST',
            'KEY_TAKEN',
            'PAYEE_UNKNOWN',
          ]),
        }),
      ),
    }),
    errors: { ...notOpen, NOT_PAID_YET: {} },
    cost: 50,
  }),

  /** Who is to be paid how much up to the end of a month, as a workbook for the bank: account numbers are filled in there. */
  exportPayouts: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ ...school, month }),
    output: z.object({ fileName: z.string(), url: z.string(), until: z.number() }),
    errors: { NOTHING_TO_EXPORT: {} },
    cost: 10,
  }),
} as const
