// A lesson as stored after its day: who held it or why it was canceled, and who signed.
import type { SchoolDate } from '../../values/school-date'

export const CANCEL_REASONS = ['SCHOOL', 'FORCE_MAJEURE'] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]

/** A course's lessons of one day: `_id` is `${courseId}:${date}`. Lessons without a record are planned. */
export interface LessonRecord {
  readonly _id: string
  readonly planId: string
  readonly schoolId: string
  readonly courseId: string
  readonly date: SchoolDate
  /** How many lessons the day has; one when absent. They are held, signed or canceled together. */
  readonly lessons?: number
  readonly state: 'DELIVERED' | 'CANCELED'
  /** Null for lessons delivered. Both reasons give their share back to the family. */
  readonly cancelReason: CancelReason | null
  /** Who really held it, by person id or provider name: the substitute where there was one. */
  readonly payee: LessonPayee
  /** Never the one who held it. Null: held, and nobody has signed yet. */
  readonly signedBy: string | null
  /** Who took the last signature back, and so may not be the one who signs anew. */
  readonly unsignedBy?: string
  readonly at: number
  /** Earlier states, oldest first: a correction is a new state with a reason. */
  readonly history: readonly {
    readonly state: 'DELIVERED' | 'CANCELED'
    readonly by: string
    readonly at: number
    readonly reason: string
    /** Whose signature was taken back; absent where the state was corrected. */
    readonly signedBy?: string
  }[]
  readonly rev: number
  /** Canceled, or no longer, since billing last looked. */
  readonly isNews?: boolean
}

export interface LessonPayee {
  readonly kind: 'TEACHER' | 'PROVIDER'
  readonly id: string
  readonly name: string
}

/** For the record of a day; nothing where there is one lesson, as in records made before there could be more. */
export function lessonsOfDay(lessonDates: readonly SchoolDate[], date: SchoolDate): Pick<LessonRecord, 'lessons'> {
  const lessons = lessonDates.filter((each) => each === date).length
  return lessons > 1 ? { lessons } : {}
}
