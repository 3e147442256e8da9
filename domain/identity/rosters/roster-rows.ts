// Types of a roster as read from a workbook: pupils with guardians, and teachers.
import type { ImportFault } from '../../workbooks/import-fault'
import type { SheetReport } from '../../workbooks/sheet-report'
import type { WorkbookQuestion } from '../../workbooks/workbook-question'

/** Why a guardian cannot sign in: no number, one that is wired to a wall, or one of another country or region. */
export const NO_MOBILE_REASONS = ['NONE', 'LANDLINE', 'ABROAD'] as const
export type NoMobileReason = (typeof NO_MOBILE_REASONS)[number]

export interface RosterGuardian {
  readonly name: string
  readonly phone: string
  /** What the child calls them, where it was typed; a workbook's column is not read. */
  readonly relation?: string
}

export interface RosterPupil {
  readonly sheet: string
  /** The row it stands in, as people count. */
  readonly row: number
  readonly grade: number
  readonly classNumber: number
  readonly studentNumber: string
  readonly name: string
  readonly guardians: readonly RosterGuardian[]
  /** Of guardians without a number to sign in with. */
  readonly withoutMobile: readonly NoMobileReason[]
}

export interface RosterTeacher {
  readonly row: number
  readonly number: string
  readonly name: string
  readonly phone: string
  /** The homeroom this teacher is class teacher of. */
  readonly homeroom: { readonly grade: number; readonly classNumber: number } | null
}

/** With any fault, `pupils` and `teachers` hold the rows that could be read: enough for a preview, not for storing. */
export interface Roster {
  readonly pupils: readonly RosterPupil[]
  readonly teachers: readonly RosterTeacher[]
  /** Rows with something in them, faulty ones included. */
  readonly rows: number
  readonly faults: readonly ImportFault[]
  readonly ignoredColumns: readonly string[]
  /** Of its columns; with one that is not answered, nothing of that sheet is read. */
  readonly questions: readonly WorkbookQuestion[]
  readonly sheets: readonly SheetReport[]
}
