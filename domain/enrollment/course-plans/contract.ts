// Actions for importing a school's course plan from a workbook.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { confirmErrors, importFault, workbookErrors } from '../../workbooks/import-fault'

const planSummary = z.object({
  termName: z.string(),
  courses: z.object({ added: z.number().int(), changed: z.number().int(), unchanged: z.number().int() }),
})
const id = z.string().min(1).max(64)

export const coursePlansContract = {
  /** Reads a course-plan workbook and says what confirming it would do. Stores nothing but when to delete the file. */
  previewCoursePlan: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      fileId: z.string().min(1).max(512),
      faultsFrom: z.number().int().min(0).max(1_000_000),
    }),
    output: z.object({
      digest: z.string(),
      rows: z.number().int(),
      summary: planSummary,
      faults: z.array(importFault),
      faultsTotal: z.number().int(),
    }),
    errors: workbookErrors,
    cost: 9,
  }),

  /** Stores a previewed course plan. Repeating changes nothing; a course that has claims keeps its seats. */
  importCoursePlan: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, fileId: z.string().min(1).max(512), digest: z.string().length(64) }),
    output: z.object({ summary: planSummary }),
    errors: confirmErrors,
    cost: 31,
  }),
} as const
