// Types of a school's examinations of one school year, and of a pupil's result.
import type { SchoolDate } from '../../values/school-date'
import type { SchoolSubject } from '../../values/school-subject'

/** There is no other kind: weekly, monthly and unit tests cannot be planned. */
export const EXAM_KINDS = ['FINAL', 'MIDTERM', 'MOCK'] as const
export type ExamKind = (typeof EXAM_KINDS)[number]

/** On paper; or as a game or a talk, as for the lowest grades. */
export const EXAM_FORMS = ['PAPER', 'ACTIVITY'] as const
export type ExamForm = (typeof EXAM_FORMS)[number]

/** Results are levels, never numbers. */
export const EXAM_LEVELS = ['EXCELLENT', 'GOOD', 'PASS', 'NOT_YET'] as const
export type ExamLevel = (typeof EXAM_LEVELS)[number]

export interface PlannedExam {
  readonly examId: string
  readonly termId: string
  readonly grade: number
  readonly kind: ExamKind
  readonly form: ExamForm
  readonly subjects: readonly SchoolSubject[]
  readonly on: SchoolDate
  readonly plannedBy: string
  readonly plannedAt: number
  /** Null while it is to take place. */
  readonly canceledAt: number | null
  readonly cancelReason: string | null
}

export interface ExamPlan {
  /** `examPlanId(schoolId, year)`. */
  readonly _id: string
  readonly schoolId: string
  readonly districtId: string
  /** The school year, by the year it begins in. */
  readonly year: number
  readonly exams: readonly PlannedExam[]
  readonly rev: number
}

export function examPlanId(schoolId: string, year: number): string {
  return `${schoolId}:${year}`
}

/** One subject of one examination of one child: its family alone reads it. */
export interface ExamResult {
  /** `examId:subject:pupilId`. */
  readonly _id: string
  readonly pupilId: string
  readonly homeroomId: string
  readonly schoolId: string
  readonly examId: string
  readonly kind: ExamKind
  readonly on: SchoolDate
  readonly subject: SchoolSubject
  readonly level: ExamLevel
  readonly enteredBy: string
  readonly enteredAt: number
}
