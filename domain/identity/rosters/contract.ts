// Actions for importing a school's roster: additions during the year, the whole school once a year.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { confirmErrors, importFault, markedCopy, workbookErrors } from '../../workbooks/import-fault'
import { sheetReport } from '../../workbooks/sheet-report'
import { workbookAnswers, workbookQuestion } from '../../workbooks/workbook-question'
import { NO_MOBILE_REASONS } from './roster-rows'

/** WHOLE_SCHOOL: the workbook names everybody, so whom it does not name has left. ADDITIONS takes nobody out. */
export const ROSTER_SCOPES = ['ADDITIONS', 'WHOLE_SCHOOL'] as const
export type RosterScope = (typeof ROSTER_SCOPES)[number]

export const ROSTER_CHANGES = [
  'JOINED',
  'LEFT',
  'GRADUATED',
  'MOVED',
  'GUARDIAN_ENDED',
  'GUARDIAN_ADDED',
  'RENAMED',
  'STAFF_JOINED',
  'STAFF_LEFT',
  'POST_ENDED',
] as const
export type RosterChangeKind = (typeof ROSTER_CHANGES)[number]

const rosterChange = z.object({
  kind: z.enum(ROSTER_CHANGES),
  /** The pupil or the teacher. */
  name: z.string(),
  number: z.string().nullable(),
  homeroom: z.string().nullable(),
  /** Homeroom, name, post or guardian before and after; null where there is none. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Sheet and row in the workbook; null: it is not in it. */
  source: z.string().nullable(),
  /** Of pupils who leave or move: the courses in which they have a place this term. */
  courses: z.array(z.object({ title: z.string(), isWaiting: z.boolean() })),
})

const rosterBrake = z.object({
  leaving: z.number().int(),
  pupils: z.number().int(),
  staff: z.number().int(),
  guardians: z.number().int(),
  present: z.number().int(),
  forgottenGrade: z.number().int().nullable(),
})

const pupilWithoutMobile = z.object({
  name: z.string(),
  homeroom: z.string(),
  sheet: z.string(),
  row: z.number().int(),
  reason: z.enum(NO_MOBILE_REASONS),
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
      answers: workbookAnswers,
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
      /** How many of each kind confirming makes. */
      changeCounts: z.record(z.enum(ROSTER_CHANGES), z.number().int()),
      /** Leavers first: what cannot be seen from the workbook. */
      changes: z.array(rosterChange),
      changesTotal: z.number().int(),
      /** Every sheet of the workbook, read or not. */
      sheets: z.array(sheetReport),
      /** What is in doubt, answered or not; nothing is stored before each has an answer. */
      questions: z.array(workbookQuestion),
      questionsOpen: z.number().int(),
      /** More than a few would leave: the number has to be typed. */
      brake: rosterBrake.nullable(),
      /** Children nobody can sign in for, the first hundred. */
      unreached: z.array(pupilWithoutMobile),
      unreachedTotal: z.number().int(),
    }),
    errors: workbookErrors,
    cost: 43,
  }),

  /** The workbook with its faulty cells colored, and beside each row what is wrong. */
  markRoster: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: z.string().min(1).max(64),
      scope: z.enum(ROSTER_SCOPES),
      fileId: z.string().min(1).max(512),
      answers: workbookAnswers,
    }),
    output: markedCopy,
    errors: workbookErrors,
    cost: 49,
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
      answers: workbookAnswers,
      /** How many leave, as it was typed; null where nothing asked for it. */
      leaving: z.number().int().nullable(),
    }),
    output: z.object({ summary: rosterSummary }),
    errors: { ...confirmErrors, LEAVING_NOT_CONFIRMED: {} },
    cost: 401,
  }),
} as const
