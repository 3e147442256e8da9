// Types of the yearly list of inspections: an entry, its frame, its draw; and findings of schools.
import type { SchoolDate } from '../../values/school-date'
import type { SchoolSubject } from '../../values/school-subject'

/** COMPREHENSIVE: of a whole school, once a year. RANDOM: classes drawn of all. TOPIC: some schools about one thing. */
export const INSPECTION_KINDS = ['COMPREHENSIVE', 'RANDOM', 'TOPIC'] as const
export type InspectionKind = (typeof INSPECTION_KINDS)[number]

/** What is looked at; each is about the school's work, none about a teacher. */
export const FORM_ITEMS = [
  'POSTED_BEFORE_DISMISSAL',
  'WITHIN_LIMIT',
  'NO_PARENT_TASKS',
  'NO_WRITTEN_IN_LOWER',
  'NO_REPETITION',
  'MARKED_BY_TEACHER',
  'MARKED_IN_TIME',
  'NO_MARKS_PUBLISHED',
] as const
export type FormItem = (typeof FORM_ITEMS)[number]

export const FORM_ANSWERS = ['MET', 'NOT_MET', 'NOT_SEEN'] as const
export type FormAnswer = (typeof FORM_ANSWERS)[number]

/** One class of the frame; its place in the list is its number. */
export interface FrameClass {
  readonly homeroomId: string
  readonly name: string
  readonly schoolId: string
  readonly schoolName: string
  readonly grade: number
}

/** All classes that may be drawn, fixed before the number is out. */
export interface Frame {
  readonly classes: readonly FrameClass[]
  readonly digest: string
  readonly primary: number
  readonly junior: number
  readonly days: readonly SchoolDate[]
  /** The public number, named before it is out, such as 当日上证指数收盘价. */
  readonly numberName: string
  readonly numberOn: SchoolDate
  readonly fixedBy: string
  readonly fixedByName: string
  readonly fixedAt: number
}

export interface DrawnClass {
  /** Its place in the frame, from 1. */
  readonly row: number
  readonly subjects: readonly SchoolSubject[]
  readonly day: SchoolDate
}

export interface Draw {
  readonly number: string
  /** Who read the number out, in the office's words. */
  readonly reportedBy: string
  readonly seed: string
  readonly drawn: readonly DrawnClass[]
  readonly drawnBy: string
  readonly drawnByName: string
  readonly drawnAt: number
}

export interface Inspection {
  readonly _id: string
  readonly districtId: string
  /** The school year whose list it stands in. */
  readonly year: number
  readonly title: string
  readonly kind: InspectionKind
  readonly from: SchoolDate
  readonly until: SchoolDate
  /** Of a comprehensive one and one about a topic; empty for a random one. */
  readonly schoolIds: readonly string[]
  readonly form: readonly FormItem[]
  readonly announcedBy: string
  readonly announcedAt: number
  readonly frame: Frame | null
  readonly draw: Draw | null
}

/** OPEN: the school has something to set right. ANSWERED: it says it has. CLOSED: looked at again, or nothing was found. */
export const FINDING_STATES = ['OPEN', 'ANSWERED', 'CLOSED'] as const
export type FindingState = (typeof FINDING_STATES)[number]

export const STEP_KINDS = ['RECORDED', 'ANSWERED', 'RETURNED', 'CLOSED'] as const

/** Only added to. */
export interface FindingStep {
  readonly kind: (typeof STEP_KINDS)[number]
  readonly text: string
  readonly by: string
  readonly byName: string
  readonly at: number
}

export interface Finding {
  /** `inspectionId:homeroomId`, or `inspectionId:schoolId` of a whole school. */
  readonly _id: string
  readonly inspectionId: string
  readonly inspectionTitle: string
  readonly districtId: string
  readonly schoolId: string
  readonly schoolName: string
  readonly homeroomId: string | null
  readonly className: string | null
  readonly answers: readonly { readonly item: FormItem; readonly answer: FormAnswer }[]
  /** Null: nothing to set right. */
  readonly dueOn: SchoolDate | null
  readonly state: FindingState
  readonly steps: readonly FindingStep[]
  readonly rev: number
}
