// A pupil typed by hand as it was sent, and what can be wrong with it.
import type { ImportFaultCode } from '../../workbooks/import-fault'

/** A child has at most these when it is typed; more are added afterwards, one by one. */
export const MOST_GUARDIANS = 2
export const MOST_TYPED_ROWS = 60

export interface TypedGuardian {
  readonly name: string
  readonly phone: string
  readonly relation: string
}

/** As it was typed; nothing is checked yet. */
export interface TypedPupil {
  readonly name: string
  readonly studentNumber: string
  readonly guardians: readonly TypedGuardian[]
}

export const TYPED_FIELDS = ['studentNumber', 'name', 'firstName', 'firstPhone', 'secondName', 'secondPhone'] as const
export type TypedField = (typeof TYPED_FIELDS)[number]

export const TYPED_FAULTS = ['NUMBER_TAKEN', 'SAME_PHONE', 'ERASED'] as const
export type TypedFaultCode = ImportFaultCode | (typeof TYPED_FAULTS)[number]

export interface TypedFault {
  /** Counted from 0, as the rows were sent. */
  readonly row: number
  /** Null: the row as a whole. */
  readonly field: TypedField | null
  readonly code: TypedFaultCode
  readonly expected: string | null
}
