// Owns what may be asked about people and rosters.
import { z } from 'zod'
import { action } from '../action'
import { confirmErrors, importFault, workbookErrors } from '../import-fault'
import { ROLES } from './role'

const pupilSummary = z.object({
  pupilId: z.string(),
  name: z.string(),
  /** As printed on the classroom door, such as 三(2)班. */
  homeroomName: z.string(),
  grade: z.number().int(),
  schoolId: z.string(),
  schoolName: z.string(),
})

const rosterCounts = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** Stored but absent from the workbook. Never removed by an import: the yearly difference is another action. */
  missing: z.number().int(),
})

const rosterSummary = z.object({
  pupils: rosterCounts,
  guardians: rosterCounts,
  homerooms: rosterCounts,
  teachers: rosterCounts,
})

export const identityContract = {
  /** Who the caller is: roles held today, and the children of a guardian. */
  whoAmI: action({
    roles: ROLES,
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      signedIn: z.boolean(),
      name: z.string().nullable(),
      roles: z.array(
        z.object({ role: z.enum(ROLES), schoolId: z.string().nullable(), schoolName: z.string().nullable() }),
      ),
      children: z.array(pupilSummary),
    }),
    errors: {},
    cost: 2,
  }),

  /** Reads a roster workbook and says what confirming it would do. Stores nothing. */
  previewRoster: action({
    roles: ['schoolAdmin'],
    kind: 'read',
    input: z.strictObject({
      schoolId: z.string().min(1).max(64),
      fileId: z.string().min(1).max(512),
      /** Faults are listed 100 at a time, from this one on. */
      faultsFrom: z.number().int().min(0).max(1_000_000),
    }),
    output: z.object({
      /** Hex SHA-256 of the workbook: confirming names it, so that what was seen is what is stored. */
      digest: z.string(),
      rows: z.number().int(),
      summary: rosterSummary,
      /** Columns of the workbook that are deliberately not read (identity numbers, addresses…). */
      ignoredColumns: z.array(z.string()),
      faults: z.array(importFault),
      faultsTotal: z.number().int(),
    }),
    errors: workbookErrors,
    cost: 40,
  }),

  /** Stores a previewed roster. Refuses a workbook with faults, or another one than was previewed. Repeating changes nothing. */
  importRoster: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: z.string().min(1).max(64),
      fileId: z.string().min(1).max(512),
      digest: z.string().length(64),
    }),
    output: z.object({ summary: rosterSummary }),
    errors: confirmErrors,
    cost: 400,
  }),
} as const
