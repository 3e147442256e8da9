// Actions for the bureau's hardship list: previewing and importing it.
// Answers count rows and matched children; they never say which families have applied before.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { confirmErrors, importFault, markedCopy, workbookErrors } from '../../workbooks/import-fault'
import { sheetReport } from '../../workbooks/sheet-report'
import { columnQuestion, workbookAnswers } from '../../workbooks/workbook-question'

const id = z.string().min(1).max(64)
const fileId = z.string().min(1).max(512)

const answers = workbookAnswers.optional()

export const hardshipListContract = {
  /** Reads the list and says whom it names. Stores nothing but when to delete the file. */
  previewHardshipList: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ districtId: id, fileId, faultsFrom: z.number().int().min(0).max(1_000_000), answers }),
    output: z.object({
      digest: z.string(),
      rows: z.number().int(),
      /** Children the schools know by this number and name. Whether they have applied is not said. */
      matched: z.number().int(),
      ignoredColumns: z.array(z.string()),
      sheets: z.array(sheetReport),
      /** What is in doubt, answered or not; nothing is stored before each has an answer. */
      questions: z.array(columnQuestion),
      questionsOpen: z.number().int(),
      faults: z.array(importFault),
      faultsTotal: z.number().int(),
      /** Rows that lead to nobody, the first hundred: no fault of the list, and left out. */
      unmatched: z.array(importFault),
      unmatchedTotal: z.number().int(),
    }),
    errors: workbookErrors,
    cost: 25,
  }),

  /** The workbook with what to correct colored: faulty cells, and rows that lead to nobody. */
  markHardshipList: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ districtId: id, fileId, answers }),
    output: markedCopy,
    errors: workbookErrors,
    cost: 31,
  }),

  /** Brings the named children before their schools. Approves nothing; what is under way stays. Repeating changes nothing. */
  importHardshipList: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ districtId: id, fileId, digest: z.string().length(64), answers }),
    output: z.object({ matched: z.number().int() }),
    errors: confirmErrors,
    cost: 61,
  }),
} as const
