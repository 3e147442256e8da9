// Types of courses, plans and terms: what a family agrees to when it enrolls.
import type { PolicyPack, PriceUnit } from '../../billing/policy/policy-pack'
import type { CourseKind } from '../../values/course-kind'
import type { Fen } from '../../values/fen'
import type { SchoolDate, Weekday } from '../../values/school-date'

/** Non-academic fields only (A35): an academic course cannot be expressed. */
export const COURSE_FIELDS = ['CARE', 'SCIENCE', 'SPORT', 'ART', 'READING', 'LABOR'] as const
export type CourseField = (typeof COURSE_FIELDS)[number]

/** One weekly meeting; times are `HH:mm` of Shanghai, `from` < `until`. Several of one weekday never overlap. */
export interface WeeklySlot {
  readonly weekday: Weekday
  readonly from: string
  readonly until: string
  /** Lessons (课时) held in it; one when absent. */
  readonly lessons?: number
}

/** Material a pupil needs. SELF (buy it yourself) is always offered; ENTRUSTED also offers buying through the school. */
export interface Consumable {
  readonly name: string
  readonly spec: string
  readonly unitPrice: Fen
  readonly quantity: number
  readonly mode: 'SELF' | 'ENTRUSTED'
}

/** How a course met for lessons before the day `before`, until a change. */
export interface EarlierTimetable {
  readonly before: SchoolDate
  readonly slots: readonly WeeklySlot[]
  readonly place: string
  readonly teacherName: string
}

/** …and who taught it then, for the office. */
export interface EarlierTerms extends EarlierTimetable {
  readonly teacherId: string | null
  readonly providerName: string | null
}

/** A single lesson that is not held as the timetable says, whole: what it says replaces the timetable's. */
export interface ChangedSession {
  /** The day the timetable has it on; no day twice. */
  readonly planned: SchoolDate
  /** The day it is held on; null: on none. */
  readonly date: SchoolDate | null
  readonly from: string
  readonly until: string
  readonly place: string
  readonly teacherName: string
  /** Not held, and to be made up on a day to be named: nothing is returned for it meanwhile. */
  readonly isOwed?: boolean
  readonly at: number
}

/** …and who teaches it, for the office. */
export interface ChangedLesson extends ChangedSession {
  readonly teacherId: string | null
  readonly providerName: string | null
  /** Whose doing it is that it is not held as planned. */
  readonly cause: 'SCHOOL' | 'FORCE_MAJEURE'
  /** Part of a day off of the whole school. */
  readonly isDayOff?: boolean
}

/** What a change may touch that a family agreed to. */
export const CHANGED_TERMS = ['TIME', 'PLACE', 'TEACHER', 'PRICE'] as const
export type ChangedTerm = (typeof CHANGED_TERMS)[number]

/** The latest published change of what families agreed to: they may leave freely up to and including `freeUntil`. */
export interface CourseChange {
  readonly at: number
  readonly terms: readonly ChangedTerm[]
  /** The first day on which the new terms hold. */
  readonly from: SchoolDate
  readonly freeUntil: SchoolDate
}

/** CANCEL: it ends. MERGE: it ends, and its children are asked into another. SPLIT: it stays, children are asked over. */
export const ENDING_KINDS = ['CANCEL', 'MERGE', 'SPLIT'] as const
export type EndingKind = (typeof ENDING_KINDS)[number]

/** What becomes of a course below its minimum or over-full. Until `from` the school may take it back. */
export interface CourseEnding {
  readonly at: number
  readonly kind: EndingKind
  /** Null: there is no other course. */
  readonly into: { readonly courseId: string; readonly title: string } | null
  /** The first day on which it holds; families answer before it. */
  readonly from: SchoolDate
}

/** What a family reads before it chooses. '' and null: not said. */
export interface CourseAbout {
  /** What is taught, a line a part. */
  readonly outline: string
  readonly teacherIntroduction: string
  readonly whatToBring: string
  /** Fewer pupils than this: it may be merged or does not open. */
  readonly minimumSize: number | null
}

/**
 * WISHES: by a draw where the plan has one, as when nothing is said. FIRST_COME: also beside a draw. INVITATION: the
 * school names the children, and each guardian confirms.
 */
export const SEATINGS = ['WISHES', 'FIRST_COME', 'INVITATION'] as const
export type Seating = (typeof SEATINGS)[number]

/** Instants in milliseconds: open from `opensAt` up to, not including, `closesAt`. */
export interface OwnWindow {
  readonly opensAt: number
  readonly closesAt: number
}

export interface Course {
  readonly _id: string
  readonly planId: string
  readonly schoolId: string
  readonly termId: string
  /** The school's own number, unique in the plan. */
  readonly code: string
  readonly title: string
  readonly kind: CourseKind
  readonly field: CourseField
  readonly grades: readonly number[]
  /** Slots, place and teacher are those of the latest change; what held before stands in `earlier`. */
  readonly slots: readonly WeeklySlot[]
  /** Every lesson (课时) by its date, ascending: a day with two lessons is named twice. */
  readonly lessonDates: readonly SchoolDate[]
  /** What one lesson costs, or one `priceUnit` where there is one. */
  readonly pricePerLesson: Fen
  readonly priceUnit?: Exclude<PriceUnit, 'LESSON'>
  /** Taught by a third party that the government pays. */
  readonly governmentBought?: boolean
  readonly capacity: number
  readonly place: string
  readonly teacherId: string | null
  readonly teacherName: string
  readonly providerName: string | null
  readonly consumables: readonly Consumable[]
  /** Ascending by `before`; absent while nothing was ever changed. */
  readonly earlier?: readonly EarlierTerms[]
  /** Single lessons that are held otherwise, by the day the timetable has them on. `lessonDates` has their new days. */
  readonly changed?: readonly ChangedLesson[]
  /** Grows with every change of single lessons. */
  readonly changedRev?: number
  /** The day from which a lesson that is not held is recorded so; null: there is none. */
  readonly offOn?: SchoolDate | null
  readonly change?: CourseChange
  /** Null: it was taken back. */
  readonly ending?: CourseEnding | null
  /** The day on which the timer has something to do about a change or an ending; null: nothing. */
  readonly dueOn?: SchoolDate | null
  /** Of an outside teacher: the day of the last background check (未成年人保护法 第六十二条). Absent: not said. */
  readonly backgroundCheckedOn?: SchoolDate
  /** Of a provider: the day it was selected (遴选). Absent: not said. */
  readonly providerSelectedOn?: SchoolDate
  /** Published after the plan's window: its own. Absent: the plan's. */
  readonly ownWindow?: OwnWindow
  /** Absent: nothing was written. */
  readonly about?: CourseAbout
  /** Absent: by wishes where the plan has a draw, else first come. Never of care. */
  readonly seating?: Seating
}

/** A school's plan for one term: the dates, the enrollment window, the policy pack it charges under. */
export interface Plan {
  readonly _id: string
  readonly schoolId: string
  readonly schoolName: string
  readonly districtId: string
  readonly term: Term
  /** Instants in milliseconds; enrollment is open from `opensAt` up to, not including, `closesAt`. */
  readonly opensAt: number
  readonly closesAt: number
  readonly packId: string
  /** A copy of it where it lives in the store: nothing can change under a term, and a read needs no other. */
  readonly pack?: PolicyPack
}

export interface Term {
  readonly id: string
  readonly name: string
  readonly from: SchoolDate
  readonly until: SchoolDate
  /** Days the school is closed beyond the national calendar, with the reason. */
  readonly closures: readonly { readonly date: SchoolDate; readonly reason: string }[]
  /** Make-up working days (调休): which weekday's timetable that day follows; without an entry only care runs. */
  readonly makeupFollows: readonly { readonly date: SchoolDate; readonly weekday: Weekday }[]
}
