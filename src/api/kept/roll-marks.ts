// Keeps a lesson's marks on the phone until they arrived: a phone that dies wakes up with them.
import type { ActionInput } from '@domain/registry'
import { readKept, writeKept } from './phone-marks'

export type OwnMark = ActionInput<'enrollment.saveRollCall'>['marks'][number]

/** A child on no list. */
export type OwnGuest = NonNullable<ActionInput<'enrollment.saveRollCall'>['guests']>[number]

export interface KeptMarks {
  /** Ids only, no names. */
  readonly pending: readonly OwnMark[]
  /** Heads that agreed with the list, until that has arrived. */
  readonly counted: { readonly heads: number; readonly seen: number } | null
  readonly guests: readonly OwnGuest[]
  /** Marked, and on no list any more when it arrived: somebody says whether the child is there. */
  readonly unlisted: readonly OwnMark[]
}

const NOTHING: KeptMarks = { pending: [], counted: null, guests: [], unlisted: [] }

export function readMarks(lesson: string): KeptMarks {
  return readKept('roll-marks', lesson, NOTHING)
}

export function keepMarks(lesson: string, marks: KeptMarks): void {
  const { pending, counted, guests, unlisted } = marks
  const isEmpty = counted === null && pending.length + guests.length + unlisted.length === 0
  writeKept('roll-marks', lesson, isEmpty ? null : marks)
}
