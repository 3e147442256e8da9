// What is stored about a school's term change: which class became which, and how far it is.
import type { SchoolDate } from '../../values/school-date'

/**
 * RUNNING and RETURNING may have been interrupted: asking again completes them. RETURNED: all is as it was before, and it
 * may be done anew.
 */
export const PROMOTION_STATES = ['RUNNING', 'DONE', 'RETURNING', 'RETURNED'] as const
export type PromotionState = (typeof PROMOTION_STATES)[number]

export interface PromotedClass {
  readonly from: string
  readonly fromName: string
  readonly grade: number
  readonly classNumber: number
  /** Null: its children finish school here. */
  readonly to: string | null
  /** Class teacher and subject teachers go along; else the posts end, and others are named. */
  readonly keepsTeachers: boolean
  /** Who led it before: what a way back restores. */
  readonly classTeacherId: string | null
}

/** One a school and year: `_id` is `promotionIdOf`. */
export interface Promotion {
  readonly _id: string
  readonly schoolId: string
  /** The school year that begins (2027: autumn 2027). */
  readonly year: number
  /** First day of its lessons: until the day before there is a way back. */
  readonly startsOn: SchoolDate
  readonly state: PromotionState
  readonly classes: readonly PromotedClass[]
  readonly by: string
  /** The instant it was asked for; what it does is marked with it, so that a repeat knows its own work. */
  readonly at: number
}

export function promotionIdOf(schoolId: string, year: number): string {
  return `${schoolId}-${year}`
}

/** Marks what one round of a promotion did. */
export function markOf({ _id, at }: Pick<Promotion, '_id' | 'at'>): string {
  return `promotion:${_id}:${at}`
}
