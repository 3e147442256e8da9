// The steps of a plan: sent, taken back, returned, approved in whole or in part, published.
import { fail, ok, type Result } from '../../values/result'
import { addDays, dateAt } from '../../values/school-date'
import type { PlanDraft, PlanEvent, PlanEventKind, PlanRemark, PlanState } from './plan-draft'

/** So many days the district has for its answer. [D] */
export const ANSWER_DAYS = 7

export interface Actor {
  readonly by: string
  readonly byName: string
  readonly at: number
}

export interface StepNotAllowed {
  readonly code: 'STEP_NOT_ALLOWED'
  readonly state: PlanState
}

export type SubmitError = StepNotAllowed | { readonly code: 'NOTHING_TO_SEND' }

export type ReviewError =
  | StepNotAllowed
  | { readonly code: 'SAME_PERSON' }
  | { readonly code: 'REMARK_MISSING' }
  | { readonly code: 'REMARKS_OPEN' }
  | { readonly code: 'NOTHING_APPROVED' }

/** What the district has not decided yet: courses by id, and the dates. */
export interface Undecided {
  readonly courseIds: readonly string[]
  readonly terms: boolean
}

export function countOf({ courseIds, terms }: Undecided): number {
  return courseIds.length + (terms ? 1 : 0)
}

/** Remarks that were to be mended go: the history keeps what they said. */
export function submitPlan(draft: PlanDraft, undecided: Undecided, actor: Actor): Result<PlanDraft, SubmitError> {
  if (draft.state === 'SUBMITTED') return fail({ code: 'STEP_NOT_ALLOWED', state: draft.state })
  if (countOf(undecided) === 0) return fail({ code: 'NOTHING_TO_SEND' })
  return ok({
    ...draft,
    state: 'SUBMITTED',
    remarks: [],
    answerBy: addDays(dateAt(actor.at), ANSWER_DAYS),
    history: [...draft.history, eventOf(draft, 'SUBMITTED', { ...actor, changes: countOf(undecided), text: null })],
  })
}

export function takeBackPlan(draft: PlanDraft, actor: Actor): Result<PlanDraft, StepNotAllowed> {
  if (draft.state !== 'SUBMITTED') return fail({ code: 'STEP_NOT_ALLOWED', state: draft.state })
  const event = eventOf(draft, 'TAKEN_BACK', { ...actor, changes: 0, text: null })
  return ok({ ...draft, state: 'DRAFT', answerBy: null, history: [...draft.history, event] })
}

export const REVIEWS = ['APPROVE', 'APPROVE_REST', 'RETURN'] as const

export interface Review extends Actor {
  readonly decision: (typeof REVIEWS)[number]
  readonly remarks: readonly Pick<PlanRemark, 'courseId' | 'kind' | 'text'>[]
  readonly text: string | null
}

/** Never by whoever sent it. What is returned says what to change; the rest may be approved in the same step. */
export function reviewPlan(draft: PlanDraft, undecided: Undecided, review: Review): Result<PlanDraft, ReviewError> {
  if (draft.state !== 'SUBMITTED') return fail({ code: 'STEP_NOT_ALLOWED', state: draft.state })
  if (senderOf(draft) === review.by) return fail({ code: 'SAME_PERSON' })
  const toMend = review.remarks.filter(({ kind }) => kind === 'CHANGE')
  if (review.decision === 'APPROVE') {
    return toMend.length > 0 ? fail({ code: 'REMARKS_OPEN' }) : ok(decided(draft, undecided, review))
  }
  if (toMend.length === 0) return fail({ code: 'REMARK_MISSING' })
  if (review.decision === 'RETURN') return ok(decided(draft, { courseIds: [], terms: false }, review))
  const held = new Set(toMend.map(({ courseId }) => courseId))
  const approved = {
    courseIds: undecided.courseIds.filter((courseId) => !held.has(courseId)),
    terms: undecided.terms && !held.has(null),
  }
  return countOf(approved) === 0 ? fail({ code: 'NOTHING_APPROVED' }) : ok(decided(draft, approved, review))
}

function decided(draft: PlanDraft, approved: Undecided, review: Review): PlanDraft {
  const { decision, by, byName, at } = review
  const ids = new Set(approved.courseIds)
  const remarks = review.remarks.map((remark) => ({ ...remark, byName, at }))
  const kind = { APPROVE: 'APPROVED', APPROVE_REST: 'APPROVED_IN_PART', RETURN: 'RETURNED' } as const
  const changes = decision === 'RETURN' ? remarks.filter((one) => one.kind === 'CHANGE').length : countOf(approved)
  return {
    ...draft,
    state: decision === 'APPROVE' ? 'APPROVED' : 'RETURNED',
    answerBy: null,
    isTermsApproved: draft.isTermsApproved || approved.terms,
    courses: draft.courses.map((course) => (ids.has(course.courseId) ? { ...course, isApproved: true } : course)),
    remarks,
    history: [...draft.history, eventOf(draft, kind[decision], { by, byName, at, changes, text: saidIn(review) })],
  }
}

/** What was written, so that the history says it once the remarks are gone. */
function saidIn({ text, remarks }: Review): string | null {
  const said = [text ?? '', ...remarks.filter(({ kind }) => kind === 'CHANGE').map((remark) => remark.text)]
  return said.filter((one) => one !== '').join('；') || null
}

function senderOf({ history }: PlanDraft): string | null {
  return history.filter(({ kind }) => kind === 'SUBMITTED').at(-1)?.by ?? null
}

/** The version being written: one more than families see. */
export function eventOf(
  { version }: Pick<PlanDraft, 'version'>,
  kind: PlanEventKind,
  about: Actor & Pick<PlanEvent, 'changes' | 'text'>,
): PlanEvent {
  return { kind, version: version + 1, ...about }
}

/** How often it was returned since families last saw it. */
export function timesReturned({ history, version }: Pick<PlanDraft, 'history' | 'version'>): number {
  return history.filter((one) => one.version > version && (one.kind === 'RETURNED' || one.kind === 'APPROVED_IN_PART'))
    .length
}

/** What an edit leaves it as. A plan that was returned stays so until it is sent again. */
export function stateAfterEdit(
  draft: PlanDraft,
  left: { readonly pending: number; readonly undecided: number },
): PlanState {
  if (left.pending === 0) return draft.version > 0 ? 'PUBLISHED' : 'DRAFT'
  if (draft.state === 'RETURNED') return 'RETURNED'
  return draft.state === 'APPROVED' && left.undecided === 0 ? 'APPROVED' : 'DRAFT'
}
