// What is stored of a term's plan while it is drafted, sent, reviewed and published.
import type { SchoolDate } from '../../values/school-date'
import type { PlanTerms } from '../course-plans/course-plan-term'
import type { Course, CourseAbout } from '../courses/course'
import type { CourseCells } from './course-cells'

/**
 * DRAFT: the school writes. SUBMITTED: the district looks, nothing is edited. RETURNED: something must be changed.
 * APPROVED: what was sent may be published. PUBLISHED: families see it, and nothing waits.
 */
export const PLAN_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED'] as const
export type PlanState = (typeof PLAN_STATES)[number]

/** A course that is new, or differs from what families see. What is not in the draft stays as it is published. */
export interface DraftCourse {
  readonly courseId: string
  readonly cells: CourseCells
  readonly about: CourseAbout
  /** By the district, as it stands now: any change that needs it anew takes this back. */
  readonly isApproved: boolean
  /** Grows with each save: whoever changes it names the one read. */
  readonly rev: number
}

/** CHANGE: not approved until it is mended. REMINDER: approved, and said. */
export const REMARK_KINDS = ['CHANGE', 'REMINDER'] as const

export interface PlanRemark {
  /** Null: the dates, or the plan as a whole. */
  readonly courseId: string | null
  readonly kind: (typeof REMARK_KINDS)[number]
  readonly text: string
  readonly byName: string
  readonly at: number
}

export const PLAN_EVENTS = ['SUBMITTED', 'TAKEN_BACK', 'RETURNED', 'APPROVED', 'APPROVED_IN_PART', 'PUBLISHED'] as const
export type PlanEventKind = (typeof PLAN_EVENTS)[number]

/** Only ever added. */
export interface PlanEvent {
  readonly kind: PlanEventKind
  readonly by: string
  readonly byName: string
  readonly at: number
  /** The version it is about: the first is 1. */
  readonly version: number
  /** How many courses, the dates counted as one. */
  readonly changes: number
  /** Of a return: what was written to the school. */
  readonly text: string | null
}

/** A publication under way: a repeat goes on from here, whatever was written already. */
export interface Publishing {
  readonly by: string
  readonly at: number
  readonly courseIds: readonly string[]
  readonly withTerms: boolean
  /** The courses as families saw them before. */
  readonly before: readonly Course[]
}

export interface PlanDraft {
  /** `planIdOf(school, term)`, as the published plan's. */
  readonly _id: string
  readonly schoolId: string
  readonly schoolName: string
  readonly districtId: string
  readonly termId: string
  readonly state: PlanState
  /** How often it was published; 0: families have not seen it. */
  readonly version: number
  /** Dates, window, closures and make-up days as wanted; null: as published. */
  readonly terms: PlanTerms | null
  readonly isTermsApproved: boolean
  readonly courses: readonly DraftCourse[]
  readonly remarks: readonly PlanRemark[]
  readonly history: readonly PlanEvent[]
  /** Until when the district answers; null unless it was sent. */
  readonly answerBy: SchoolDate | null
  readonly publishing: Publishing | null
  /** The revision the last publication was asked for with: asked again, it answers the same. */
  readonly publishedRev: number | null
  readonly rev: number
}

export interface DraftPlace {
  readonly _id: string
  readonly schoolId: string
  readonly schoolName: string
  readonly districtId: string
  readonly termId: string
}

/** Before anything was drafted: nothing differs from what is published, if anything is. */
export function newDraft(place: DraftPlace, isPublished: boolean): PlanDraft {
  return {
    ...place,
    state: isPublished ? 'PUBLISHED' : 'DRAFT',
    version: isPublished ? 1 : 0,
    terms: null,
    isTermsApproved: false,
    courses: [],
    remarks: [],
    history: [],
    answerBy: null,
    publishing: null,
    publishedRev: null,
    rev: 0,
  }
}
