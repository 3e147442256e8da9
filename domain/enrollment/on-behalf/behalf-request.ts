// What is stored when the school acts for a family: a recorded word and what became of it.
import type { SchoolDate } from '../../values/school-date'
import type { AtMost } from '../draws/draw-list'
import type { Wishes } from '../wishes/wishes'

/**
 * CONSENT: to the processing of the child's data, on paper, for a family without a phone. WISHES: ranked for the draw,
 * so that such a family is in it like any other.
 */
export const BEHALF_ACTS = ['ENROLL', 'WITHDRAW', 'MOVE', 'WISHES', 'CONSENT'] as const
export type BehalfAct = (typeof BEHALF_ACTS)[number]

export const WORD_WAYS = ['IN_PERSON', 'PHONE', 'PAPER'] as const
export type WordWay = (typeof WORD_WAYS)[number]

/** What a guardian is told before saying yes: which course, when, what it costs, how to leave, how data is used. */
export const READ_ITEMS = ['COURSE', 'TIMES', 'PRICE', 'LEAVING', 'DATA'] as const
export type ReadItem = (typeof READ_ITEMS)[number]

export const LONGEST_WORDS = 200
/** A call longer than this was not about one course. */
export const LONGEST_CALL = 120
/** One person of the school does not act for more families a day: it is never bulk work. [D] */
export const MOST_A_DAY = 20

export interface GuardianWord {
  readonly guardianId: string
  /** What the child calls the guardian. */
  readonly relation: string | null
  readonly name: string
  readonly way: WordWay
  /** By phone: the roster's number as it may be shown. */
  readonly phone: string | null
  readonly at: number
  /** By phone: how long. */
  readonly minutes: number | null
  readonly read: readonly ReadItem[]
  /** In their own words. */
  readonly words: string
}

/**
 * PROPOSED: waits for a second person. CONFIRMED: counts, and a guardian may still say no. SETTLING: the day is over and
 * what was to wait for it is being done. FAILED: it could not be done, see `fault`.
 */
export const BEHALF_STATES = [
  'PROPOSED',
  'CONFIRMED',
  'SETTLING',
  'DONE',
  'TAKEN_BACK',
  'DECLINED',
  'EXPIRED',
  'UNDONE',
  'FAILED',
] as const
export type BehalfState = (typeof BEHALF_STATES)[number]

export const BEHALF_FAULTS = [
  'NO_SEAT',
  'TIME_CLASH',
  'PUPIL_LEFT',
  'NOT_ENROLLED',
  /** The list was fixed before they were stored. */
  'WISHES_OVER',
  /** A guardian saved wishes meanwhile: the family's own hand goes before. */
  'WISHES_CHANGED',
] as const
export type BehalfFault = (typeof BEHALF_FAULTS)[number]

export interface BehalfCourse {
  readonly courseId: string
  readonly title: string
}

export interface WordWishes {
  /** Best first. */
  readonly courses: readonly BehalfCourse[]
  readonly atMost: AtMost
  /** Of the wishes they take the place of; 0: there were none. */
  readonly rev: number
  /** Put back when a guardian says no. */
  readonly before: Pick<Wishes, 'wishes' | 'atMost' | 'together' | 'consent'> | null
}

export interface BehalfRequest {
  /** `pupilId:requestKey`: sent twice it is one. */
  readonly _id: string
  readonly pupilId: string
  readonly schoolId: string
  readonly homeroomId: string
  readonly grade: number
  readonly act: BehalfAct
  /** Left, or taken where nothing is left. */
  readonly course: BehalfCourse | null
  /** Of a move: taken instead. */
  readonly to: BehalfCourse | null
  /** Of wishes. */
  readonly wished?: WordWishes | null
  readonly word: GuardianWord
  readonly byId: string
  readonly byName: string
  /** Who was asked to confirm; whoever did is `confirmedBy`. */
  readonly witnessId: string
  readonly witnessName: string
  readonly state: BehalfState
  readonly at: number
  readonly day: SchoolDate
  readonly expiresAt: number
  readonly confirmedBy: string | null
  readonly confirmedName: string | null
  readonly confirmedAt: number | null
  /** 24:00 of the day it was confirmed: until then a guardian's no costs nothing. */
  readonly undoUntil: number | null
  readonly undoneBy: string | null
  readonly fault: BehalfFault | null
  /** When the timer has to look; null: never again. */
  readonly dueAt: number | null
  readonly changedAt: number
  readonly rev: number
}

export function behalfIdOf(pupilId: string, requestKey: string): string {
  return `${pupilId}:${requestKey}`
}
