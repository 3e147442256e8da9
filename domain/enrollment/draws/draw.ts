// What is stored of a plan's draw: announced, list fixed, number typed by two, drawn, seats given.
import type { SchoolDate } from '../../values/school-date'
import type { AtMost, DrawList } from './draw-list'
import type { PriorityCode } from './priority-rules'

/** What was done about a draw; only ever added, and seen by everybody. */
export const DRAW_ACTS = [
  'ANNOUNCED',
  'CHANGED',
  'LIST_FIXED',
  'POSTPONED',
  'NUMBER_TYPED',
  'DRAWN',
  'DRAWN_AGAIN',
  'SEATED',
] as const
export type DrawActKind = (typeof DRAW_ACTS)[number]

export interface DrawAct {
  readonly kind: DrawActKind
  readonly at: number
  readonly byName: string
  /** Of a postponement and of a second draw. */
  readonly reason: string | null
  /** Published with it: a list's, once it is fixed. */
  readonly fingerprint: string | null
}

export type NumberSource = DrawList['numberSource']

/** Typed by one person; nobody reads it before another has typed the same. */
export interface TypedNumber {
  readonly by: string
  readonly byName: string
  readonly at: number
  readonly number: string
}

/** Of a course in the fixed list: how many seats, and how many children named it. */
export interface CourseCount {
  readonly courseId: string
  readonly seats: number
  readonly wished: number
}

export interface FixedList {
  readonly fingerprint: string
  readonly at: number
  readonly rows: number
  readonly wishes: number
  /** Children whose wishes are not in it: left, no consent, nothing that fits. */
  readonly leftOut: number
  readonly courses: readonly CourseCount[]
}

export interface Drawn {
  readonly at: number
  /** Pieces of text in which the file is published. */
  readonly parts: number
}

export interface Draw {
  /** The plan's. */
  readonly _id: string
  readonly schoolId: string
  readonly schoolName: string
  readonly districtId: string
  readonly termName: string
  /** A second draw has another. */
  readonly drawId: string
  readonly opensOn: SchoolDate
  readonly closesOn: SchoolDate
  readonly numberSource: NumberSource
  readonly secretHash: string
  readonly priorities: readonly PriorityCode[]
  /** The day on which they and all else were announced. */
  readonly announcedOn: SchoolDate
  /** No child gets more. */
  readonly atMost: AtMost
  readonly acts: readonly DrawAct[]
  readonly fixed: FixedList | null
  readonly typed: TypedNumber | null
  /** Typed alike by two people. */
  readonly publicNumber: string | null
  readonly drawn: Drawn | null
  /** Courses whose seats are given out, in the order of their ids. */
  readonly seatedCourses: number
  /** News that the timer still brings to those with wishes. */
  readonly telling: Telling | null
  /** Seats to give out or news to bring: the timer looks for it. */
  readonly hasWork: boolean
  readonly seatedAt: number | null
  readonly rev: number
}

/** Children are told in the order of their ids, some at a time. */
export interface Telling {
  readonly kind: 'DRAW_RESULT' | 'DRAW_POSTPONED'
  readonly event: string
  /** The last who were told of. */
  readonly after: string
}

/** Where no screen reads: published by the draw itself. */
export interface DrawSecret {
  /** The draw's id. */
  readonly _id: string
  readonly planId: string
  readonly secret: string
}

export const PART_KINDS = ['LIST', 'FILE', 'ROWS'] as const

/** A piece of the fixed list, of the published file, or of the rows as families look them up. */
export interface DrawPart {
  readonly _id: string
  readonly drawId: string
  readonly kind: (typeof PART_KINDS)[number]
  /** The list's fingerprint. */
  readonly of: string
  readonly index: number
  /** Of rows: the first one's number. */
  readonly first: string | null
  readonly text: string
}
