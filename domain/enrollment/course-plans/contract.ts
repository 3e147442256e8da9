// Actions for importing a school's course plan from a workbook.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { confirmErrors, importFault, markedCopy, workbookErrors } from '../../workbooks/import-fault'
import { sheetReport } from '../../workbooks/sheet-report'
import { columnQuestion, workbookAnswers } from '../../workbooks/workbook-question'
import { PLAN_FIELDS } from './course-plan-changes'

const planSummary = z.object({
  termName: z.string(),
  courses: z.object({ added: z.number().int(), changed: z.number().int(), unchanged: z.number().int() }),
})
const planChange = z.object({
  kind: z.enum(['PLAN', 'COURSE_ADDED', 'COURSE_CHANGED']),
  code: z.string().nullable(),
  title: z.string(),
  lines: z.array(z.object({ field: z.enum(PLAN_FIELDS), from: z.string().nullable(), to: z.string().nullable() })),
  seated: z.number().int(),
  waiting: z.number().int(),
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
      /** Changes are listed forty at a time, from this one on. */
      changesFrom: z.number().int().min(0).max(1_000_000),
      answers: workbookAnswers.optional(),
    }),
    output: z.object({
      digest: z.string(),
      rows: z.number().int(),
      summary: planSummary,
      faults: z.array(importFault),
      faultsTotal: z.number().int(),
      ignoredColumns: z.array(z.string()),
      sheets: z.array(sheetReport),
      /** What is in doubt, answered or not; nothing is stored before each has an answer. */
      questions: z.array(columnQuestion),
      questionsOpen: z.number().int(),
      /** Old and new, the plan itself first. */
      changes: z.array(planChange),
      changesTotal: z.number().int(),
      /** Years of the term whose holidays are not arranged yet: only the fixed ones are kept free. */
      yearsNotArranged: z.array(z.number().int()),
    }),
    errors: workbookErrors,
    cost: 9,
  }),

  /** The workbook with its faulty cells colored, and beside each row what is wrong. */
  markCoursePlan: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, fileId: z.string().min(1).max(512), answers: workbookAnswers.optional() }),
    output: markedCopy,
    errors: workbookErrors,
    cost: 15,
  }),

  /** Puts a previewed course plan into the draft; families see it once it is approved and published. */
  importCoursePlan: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      fileId: z.string().min(1).max(512),
      digest: z.string().length(64),
      answers: workbookAnswers.optional(),
    }),
    output: z.object({ summary: planSummary }),
    errors: {
      ...confirmErrors,
      /** The district is looking at the plan: it is taken back first. */
      UNDER_REVIEW: {},
      BEING_PUBLISHED: {},
    },
    cost: 31,
  }),
} as const
