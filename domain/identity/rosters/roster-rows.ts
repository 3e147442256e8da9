// Types of a roster as read from a workbook: pupils with guardians, and teachers.
import type { ImportFault } from '../../workbooks/import-fault'

export interface RosterGuardian {
  readonly name: string
  readonly phone: string
}

export interface RosterPupil {
  /** The row it stands in, as people count. */
  readonly row: number
  readonly grade: number
  readonly classNumber: number
  readonly studentNumber: string
  readonly name: string
  readonly guardians: readonly RosterGuardian[]
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
}
