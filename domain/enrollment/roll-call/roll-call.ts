// A lesson's roll call: marks that are only ever added, each with what its device had seen.
import type { SchoolDate } from '../../values/school-date'
import type { Guest } from './guest'

/** UNSEEN takes an own mark back: nobody knows. LEFT: was there, and is gone. */
export const ROLL_MARKS = ['PRESENT', 'MISSING', 'LEFT', 'UNSEEN'] as const
export type RollMarkKind = (typeof ROLL_MARKS)[number]

export interface RollMark {
  /** Of the phone, for one teacher and lesson; its own marks count up from 1. */
  readonly device: string
  readonly seq: number
  readonly pupilId: string
  readonly mark: RollMarkKind
  /** The revision of the roll call that the device knew when it was made: what it saw, it replaces. */
  readonly seen: number
  readonly by: string
  /** By the device's clock, which may be wrong: told, and decides nothing. */
  readonly at: number
}

/** As stored: `arrived` is the revision in which it came. */
export interface ArrivedMark extends RollMark {
  readonly arrived: number
}

export interface RollCall {
  /** `courseId:date`. */
  readonly _id: string
  readonly planId: string
  readonly schoolId: string
  readonly courseId: string
  readonly date: SchoolDate
  readonly marks: readonly ArrivedMark[]
  /** The heads that were counted, the last that agreed; null: nobody counted. */
  readonly counted: { readonly heads: number; readonly by: string; readonly at: number } | null
  /** Children whose guardians were asked where they are. */
  readonly asked: readonly string[]
  /** Children on no list who stood there. Absent in roll calls of earlier versions. */
  readonly guests?: readonly Guest[]
  readonly rev: number
  readonly changedAt: number
  /** Counted, and not in the lesson's record yet: the timer writes it after the lesson. */
  readonly isNews?: boolean
}

export function rollCallId(courseId: string, date: SchoolDate): string {
  return `${courseId}:${date}`
}
