// Actions for a bank's statement: whom each line pays for, and writing those lines as payments.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { askedTerm } from '../../enrollment/courses/term-choice'
import { workbookErrors } from '../../workbooks/import-fault'
import { MOST_LINES_A_CALL } from './bill-to-pay'
import { DOUBTS } from './match-statement'
import { ROW_FAULTS } from './read-statement'
import { MISSING_COLUMNS } from './statement-columns'

const id = z.string().min(1).max(64)
const billId = z.string().min(1).max(200)
const fileId = z.string().min(1).max(512)
const lineId = z.string().min(1).max(64)
const amount = z.number().int()

const unreadable = {
  STATEMENT_UNREADABLE: {
    reason: z.enum(['NO_TABLE', 'NO_INCOME', 'TOO_MANY_ROWS', 'IS_PDF']),
    missing: z.array(z.enum(MISSING_COLUMNS)),
  },
} as const

const line = z.object({
  lineId: z.string(),
  sheet: z.string(),
  row: amount,
  on: z.string(),
  amountFen: amount,
  payer: z.string(),
  remark: z.string(),
  kind: z.enum(['SURE', 'DOUBTFUL', 'FOREIGN', 'TAKES_BACK', 'RECORDED']),
  doubt: z.enum(DOUBTS).nullable(),
  /** The bill it pays or was recorded on; the candidates of a doubtful one. */
  billIds: z.array(z.string()),
  by: z.enum(['NUMBER', 'NAME']).nullable(),
  isPart: z.boolean(),
})

const group = z.object({ lines: amount, fen: amount })

/** What became of a line. TAKEN: it stands on another bill. OVER: more than is open, and that was not agreed to. */
export const LINE_OUTCOMES = [
  'WRITTEN',
  'ALREADY',
  'OVER',
  'TAKEN',
  'BEFORE_BILL',
  'NO_SUCH_BILL',
  'NO_SUCH_LINE',
] as const

export const bankStatementsContract = {
  /** Reads a statement and says of each line that came in whom it pays for. Records nothing. */
  previewBankStatement: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, ...askedTerm, fileId }),
    output: z.object({
      digest: z.string(),
      /** Without what went out, and what the bank took back itself. Of the foreign ones the first two hundred. */
      lines: z.array(line),
      bills: z.array(
        z.object({
          billId: z.string(),
          number: z.string(),
          pupilName: z.string(),
          homeroomName: z.string(),
          termName: z.string(),
          toPayFen: amount,
        }),
      ),
      sure: group.extend({ households: amount, parts: amount }),
      doubtful: group,
      foreign: group,
      recorded: group,
      takenBack: amount,
      out: amount,
      faults: z.array(z.object({ sheet: z.string(), row: amount, code: z.enum(ROW_FAULTS) })),
      faultsTotal: amount,
    }),
    errors: { ...workbookErrors, ...unreadable },
    cost: 16,
  }),

  /**
   * Records some lines of a previewed statement, each as one payment by bank, with amount and day as the file says. A line
   * is recorded once, however often it is sent and in whatever file it stands; one that was taken back may be recorded anew.
   */
  recordStatementLines: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      fileId,
      digest: z.string().length(64),
      /** `mayExceed`: what is above the bill is recorded too, and owed back. */
      lines: z
        .array(z.strictObject({ lineId, billId, mayExceed: z.boolean() }))
        .min(1)
        .max(MOST_LINES_A_CALL),
    }),
    output: z.object({
      results: z.array(
        z.object({
          lineId: z.string(),
          billId: z.string(),
          outcome: z.enum(LINE_OUTCOMES),
          amountFen: amount,
          /** What is open on the bill afterwards, and owed back. */
          toPayFen: amount,
          toReturnFen: amount,
        }),
      ),
    }),
    errors: { ...workbookErrors, ...unreadable, WORKBOOK_CHANGED: {} },
    cost: 66,
  }),
} as const
