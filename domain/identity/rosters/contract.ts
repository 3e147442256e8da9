// Actions for importing a school's roster: additions during the year, the whole school once a year.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { confirmErrors, importFault, workbookErrors } from '../../workbooks/import-fault'

/** WHOLE_SCHOOL: the workbook names everybody, so whom it does not name has left. ADDITIONS takes nobody out. */
export const ROSTER_SCOPES = ['ADDITIONS', 'WHOLE_SCHOOL'] as const
export type RosterScope = (typeof ROSTER_SCOPES)[number]

export const ROSTER_CHANGES = [
  'JOINED',
  'LEFT',
  'GRADUATED',
  'MOVED',
  'GUARDIAN_ENDED',
  'STAFF_LEFT',
  'POST_ENDED',
] as const
export type RosterChangeKind = (typeof ROSTER_CHANGES)[number]

const rosterChange = z.object({
  kind: z.enum(ROSTER_CHANGES),
  /** The pupil or the teacher. */
  name: z.string(),
  /** Homeroom or post before and after; null where there is none. */
  from: z.string().nullable(),
  to: z.string().nullable(),
})

const rosterCounts = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** Stored but absent from the workbook. Taken out only by WHOLE_SCHOOL. */
  missing: z.number().int(),
})

const rosterSummary = z.object({
  pupils: rosterCounts,
  guardians: rosterCounts,
  homerooms: rosterCounts,
  teachers: rosterCounts,
})

export const rosterContract = {
  /** Reads a roster workbook and says what confirming it would do. Stores nothing but when to delete the file. */
  previewRoster: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: z.string().min(1).max(64),
      scope: z.enum(ROSTER_SCOPES),
      fileId: z.string().min(1).max(512),
      /** Faults are listed 100 at a time, from this one on. */
      faultsFrom: z.number().int().min(0).max(1_000_000),
      /** So are the changes of a whole school. */
      changesFrom: z.number().int().min(0).max(1_000_000),
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
      /** How many of each kind confirming makes; all zero but JOINED for ADDITIONS. */
      changeCounts: z.record(z.enum(ROSTER_CHANGES), z.number().int()),
      /** Leavers first: what cannot be seen from the workbook. */
      changes: z.array(rosterChange),
      changesTotal: z.number().int(),
    }),
    errors: workbookErrors,
    cost: 41,
  }),

  /** Stores a previewed roster. Refuses a workbook with faults, or another one than was previewed. Repeating changes nothing. */
  importRoster: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: z.string().min(1).max(64),
      scope: z.enum(ROSTER_SCOPES),
      fileId: z.string().min(1).max(512),
      digest: z.string().length(64),
    }),
    output: z.object({ summary: rosterSummary }),
    errors: confirmErrors,
    cost: 401,
  }),
} as const
