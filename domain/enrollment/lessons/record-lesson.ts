// Records a lesson, corrects it, takes its signature back with a reason; says who may sign.
import { fail, ok, type Result } from '../../values/result'
import type { SchoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import type { CancelReason, LessonPayee, LessonRecord } from './lesson-record'

/** What somebody says became of a lesson. */
export interface LessonOutcome {
  /** Null: it was held. */
  readonly cancelReason: CancelReason | null
  readonly payee: LessonPayee
}

/** Who says so, and when. `REPORT`: whoever teaches it, so it waits for somebody's signature whatever follows. */
export interface Saying {
  readonly by: string
  readonly as: 'OFFICE' | 'REPORT'
  readonly at: number
  readonly today: SchoolDate
}

export type LessonRefusal =
  /** A lesson can be canceled ahead, but is held on its day at the earliest. */
  | { readonly code: 'NOT_HELD_YET' }
  /** Recorded before in another way: that is corrected with a reason, never recorded over. */
  | { readonly code: 'RECORDED_OTHERWISE' }

export type LessonKey = Pick<Course, 'planId' | 'schoolId'> & Pick<LessonRecord, 'courseId' | 'date' | 'lessons'>

export function lessonId({ courseId, date }: Pick<LessonKey, 'courseId' | 'date'>): string {
  return `${courseId}:${date}`
}

/** `before` null: nothing recorded yet. Recording the same again returns the existing record. */
export function recordLesson(
  key: LessonKey,
  before: LessonRecord | null,
  told: LessonOutcome & Saying,
): Result<LessonRecord, LessonRefusal> {
  if (before !== null) return isSaid(before, told) ? ok(before) : fail({ code: 'RECORDED_OTHERWISE' })
  if (isAhead(key, told)) return fail({ code: 'NOT_HELD_YET' })
  return ok({ ...key, _id: lessonId(key), ...stateOf(told), history: [], rev: 1 })
}

/** Moves the previous state into the history with the reason. A signature does not carry over to the new state. */
export function correctLesson(
  before: LessonRecord,
  told: LessonOutcome & Saying,
  reason: string,
): Result<LessonRecord, LessonRefusal> {
  if (isSaid(before, told)) return ok(before)
  if (isAhead(before, told)) return fail({ code: 'NOT_HELD_YET' })
  const { state, history, rev } = before
  const earlier = { state, by: told.by, at: told.at, reason }
  return ok({ ...before, ...stateOf(told), history: [...history, earlier], rev: rev + 1 })
}

/**
 * Nobody signs for their own lesson, nor anew what they took a signature from: that asks for a second look. A canceled or
 * already signed lesson needs no signature.
 */
export function maySign(record: LessonRecord, by: string): 'YES' | 'OWN' | 'UNSIGNED' | 'NOTHING' {
  const { state, signedBy, unsignedBy, payee } = record
  if (state !== 'DELIVERED' || signedBy !== null) return 'NOTHING'
  if (payee.id === by) return 'OWN'
  return unsignedBy === by ? 'UNSIGNED' : 'YES'
}

/** The lesson stays held and waits for a signature again; whose was taken back, and why, is kept. */
export function withoutSignature(
  before: LessonRecord,
  { by, at }: Pick<Saying, 'by' | 'at'>,
  reason: string,
): LessonRecord {
  const { state, signedBy, history, rev } = before
  if (state !== 'DELIVERED' || signedBy === null) return before
  const earlier = { state, by, at, reason, signedBy }
  return { ...before, signedBy: null, unsignedBy: by, history: [...history, earlier], rev: rev + 1 }
}

function isSaid({ cancelReason, payee }: LessonRecord, told: LessonOutcome): boolean {
  return cancelReason === told.cancelReason && payee.id === told.payee.id
}

function isAhead({ date }: Pick<LessonKey, 'date'>, { cancelReason, today }: LessonOutcome & Saying): boolean {
  return cancelReason === null && date > today
}

function stateOf({ cancelReason, payee, by, as, at }: LessonOutcome & Saying) {
  const isOwn = as === 'REPORT' || payee.id === by
  const state = cancelReason === null ? ('DELIVERED' as const) : ('CANCELED' as const)
  return { state, cancelReason, payee, signedBy: state === 'DELIVERED' && isOwn ? null : by, at }
}
