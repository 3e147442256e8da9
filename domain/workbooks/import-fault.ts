// Shapes of workbook faults: the cell and its fault without personal data, or why it is unreadable.
import { z } from 'zod'
import { REFUSAL_REASONS } from './workbook-refusal'

export const IMPORT_FAULT_CODES = [
  'SHEET_MISSING',
  'SHEET_HIDDEN',
  'COLUMN_MISSING',
  'TOO_MANY_ROWS',
  'EMPTY',
  'NOT_A_GRADE',
  'NOT_A_CLASS',
  'NOT_A_PHONE',
  'NOT_A_NAME',
  'PRIVATE_CHARACTER',
  'DUPLICATE_PUPIL',
  'DUPLICATE_TEACHER',
  'DUPLICATE_COURSE',
  'NOT_A_DATE',
  'NOT_A_TIME',
  'NOT_A_NUMBER',
  'NOT_A_PRICE',
  'SHOWN_DIFFERENTLY',
  'NOT_A_CHOICE',
  'DATE_OUT_OF_TERM',
  'DATES_REVERSED',
  'GRADE_NOT_TAUGHT_HERE',
  'TEACHER_UNKNOWN',
  'TEACHER_CLASH',
  'PLACE_CLASH',
  'PRICE_OVER_CAP',
  'PRICE_OVER_DAY_CAP',
  'PRICE_OVER_MONTH_CAP',
  'PRICE_OVER_TERM_CAP',
  'KIND_NOT_PRICED',
  'ENDS_BEFORE_WORK_ENDS',
  'TOO_FEW_SCHOOL_DAYS',
  'CONSUMABLE_INCOMPLETE',
  'SCHOOL_UNKNOWN',
  'SCHOOL_WITHOUT_PLAN',
  'PUPIL_UNKNOWN',
] as const

export type ImportFaultCode = (typeof IMPORT_FAULT_CODES)[number]

export const importFault = z.object({
  sheet: z.string(),
  /** Spreadsheet address such as `C12`, or null when the whole sheet is meant. */
  cell: z.string().nullable(),
  code: z.enum(IMPORT_FAULT_CODES),
  /** What stood there, cut to 20 characters; null for names, phones and other personal data. */
  found: z.string().nullable(),
  /** What is allowed instead: a cap in fen, a row number it repeats, the term's dates… Shown in the sentence. */
  expected: z.string().nullable(),
})

export type ImportFault = z.infer<typeof importFault>

/** Why a workbook as a whole cannot be read: what any preview may answer. */
export const workbookErrors = {
  FILE_NOT_FOUND: {},
  WORKBOOK_TOO_LARGE: { limitBytes: z.number() },
  WORKBOOK_UNREADABLE: { reason: z.enum(REFUSAL_REASONS) },
} as const

/** A copy with its faults marked: the file, and until when it is there. */
export const markedCopy = z.object({ fileName: z.string(), url: z.string(), until: z.number() })

/** And what confirming a preview may answer besides. */
export const confirmErrors = {
  ...workbookErrors,
  WORKBOOK_CHANGED: {},
  WORKBOOK_HAS_FAULTS: { total: z.number() },
  /** Something in it is in doubt and was not answered. */
  WORKBOOK_HAS_QUESTIONS: { total: z.number() },
} as const
