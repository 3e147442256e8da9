// Types of enrollments and seat rolls: one pupil's claim on one course, with its terms.

import type { UnitPrice } from '../../billing/policy/unit-price'
import type { CourseKind } from '../../values/course-kind'
import type { Fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { ChangedSession, CourseChange, CourseEnding, EarlierTimetable, WeeklySlot } from '../courses/course'

/** SEATED holds a seat; WAITLISTED holds a place in line and its time; WITHDRAWN is history. */
export const ENROLLMENT_STATES = ['SEATED', 'WAITLISTED', 'WITHDRAWN'] as const
export type EnrollmentState = (typeof ENROLLMENT_STATES)[number]

/** What the guardian agreed to, in which words, when (A43: voluntary, never preselected). */
export interface VoluntaryConsent {
  readonly textVersion: string
  readonly personId: string
  readonly at: number
}

/**
 * Kept inside the pupil's record of the term, with a copy of the terms agreed to, so that
 * changing the course later changes no statement and the whole of a child's term is one read.
 */
export interface Enrollment {
  readonly courseId: string
  readonly kind: CourseKind
  readonly title: string
  readonly slots: readonly WeeklySlot[]
  /** The lessons this enrollment covers, ascending, a day with two lessons named twice: those on or after `startsOn`. */
  readonly lessonDates: readonly SchoolDate[]
  readonly pricePerLesson: Fen
  /** Where it is not priced by the lesson. */
  readonly unitPrice?: UnitPrice
  /** Taught by a third party that the government pays. */
  readonly governmentBought?: boolean
  readonly place: string
  readonly teacherName: string
  readonly state: EnrollmentState
  readonly startsOn: SchoolDate
  /** First day no longer covered after a withdrawal; null while live. */
  readonly endsBefore: SchoolDate | null
  /** When the seat or the place in line was claimed (milliseconds). */
  readonly claimedAt: number
  readonly consent: VoluntaryConsent
  /** How it met before its course was changed, ascending. */
  readonly earlier?: readonly EarlierTimetable[]
  /** Its single lessons that are held otherwise. */
  readonly changed?: readonly ChangedSession[]
  /** The latest change of its course since the claim. */
  readonly change?: CourseChange
  /** What the school asks or announces of its course; null: taken back. */
  readonly ending?: CourseEnding | null
  /** Given back by a free way out: every lesson not had is refunded. */
  readonly leftFree?: boolean
}

/** One pupil's term at one school: the unit that time clashes are decided on. `rev` grows with every change. */
export interface PupilTerm {
  readonly _id: string
  readonly planId: string
  readonly schoolId: string
  readonly pupilId: string
  readonly rev: number
  readonly enrollments: readonly Enrollment[]
  /** Changed since billing last looked: the bill is compared with it by the next run of its timer. */
  readonly isNews?: boolean
}

/**
 * The truth on a course's seats, one document, changed by single conditional updates only.
 * Always: seatsLeft = capacity − seated − offered − invited ≥ 0; while lessons are left nobody eligible waits unasked beside a
 * free seat. Offered seats are those of the waiting claims with an `offer`; invited ones those without an `end`.
 */
export interface SeatRoll {
  readonly _id: string
  readonly planId: string
  readonly capacity: number
  readonly seatsLeft: number
  readonly seated: readonly Claim[]
  readonly waiting: readonly Claim[]
  /** Children the school named for a course by invitation; absent: none ever. */
  readonly invited?: readonly Invited[]
  readonly rev: number
  readonly touchedAt: number
}

/** What is stored beside the roll. */
export interface RollUpkeep {
  /** The revision up to which the timer has compared the roll with the records. */
  readonly sweptRev?: number
  /** When the timer has to look at its line again: an offer ends, or a free seat found nobody eligible. */
  readonly dueAt?: number | null
  /** How many ever stood in line, and how many of them got a seat: next term's outlook. */
  readonly everWaited?: number
  readonly movedUp?: number
}

export type StoredRoll = SeatRoll & RollUpkeep

/** A seat held for who is first in line, until the guardian answers or the instant comes. */
export interface Offer {
  readonly at: number
  readonly until: number
}

export const INVITATION_ENDS = ['ACCEPTED', 'DECLINED', 'TAKEN_BACK', 'LAPSED'] as const

/** A seat kept for a child the school named, until a guardian answers. Before that nothing stands in the child's record. */
export interface Invited {
  readonly pupilId: string
  readonly at: number
  readonly until: number
  readonly end?: { readonly kind: (typeof INVITATION_ENDS)[number]; readonly at: number }
}

export interface Claim {
  readonly pupilId: string
  readonly at: number
  /** When it moved from the line into a seat (milliseconds): the family is told. Absent for who was seated at once. */
  readonly promotedAt?: number
  /** Of who waits: the seat that is offered now. */
  readonly offer?: Offer
  /** Of who waits: when an offer ended without an answer. The next one to end so ends the place. */
  readonly lapsedAt?: number
  /** Given out by a draw: the family is told of its result, not of each course. */
  readonly byDraw?: true
  /** A move: from this instant it takes the place of the child's place in that course; until then the child keeps that one. */
  readonly insteadOf?: { readonly courseId: string; readonly from: number }
  /** Enough to complete the pupil's record if the process dies after the claim. */
  readonly consent: VoluntaryConsent
}
