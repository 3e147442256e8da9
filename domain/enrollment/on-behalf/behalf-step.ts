// Decides what a step does to a request for a family: confirm, take back, undo, settle.
import { fail, ok, type Result } from '../../values/result'
import { addDays, dateAt, instantOf } from '../../values/school-date'
import type { BehalfRequest, BehalfState } from './behalf-request'

/** A proposal nobody confirmed ends at 24:00 of the next day. [D] */
const PROPOSAL_DAYS = 2

export const BEHALF_STEPS = ['CONFIRM', 'DECLINE', 'TAKE_BACK', 'UNDO', 'SETTLE', 'EXPIRE'] as const
export type BehalfStep = (typeof BEHALF_STEPS)[number]

export type StepRefusal =
  /** Whoever recorded the word cannot be its second person. */
  | { readonly code: 'SECOND_PERSON_NEEDED' }
  | { readonly code: 'PROPOSAL_EXPIRED' }
  /** The day is over: the guardian leaves the course as any other. */
  | { readonly code: 'UNDO_OVER' }
  /** Somebody was faster: taken back, declined, undone, or done. */
  | { readonly code: 'ALREADY_SETTLED'; readonly state: BehalfState }

type Standing = Pick<BehalfRequest, 'state' | 'byId' | 'confirmedBy' | 'expiresAt' | 'undoUntil'>
/** The state afterwards; the same one where the step was taken before. */
type Stepped = Result<BehalfState, StepRefusal>

export interface Stepping {
  readonly step: BehalfStep
  /** Who takes it; nobody: the timer. */
  readonly personId: string | null
  readonly now: number
}

export function endOfDay(now: number, days = 1): number {
  return instantOf(addDays(dateAt(now), days))
}

export function expiryOf(now: number): number {
  return endOfDay(now, PROPOSAL_DAYS)
}

export function stateAfter(request: Standing, { step, personId, now }: Stepping): Stepped {
  const { state } = request
  switch (step) {
    case 'CONFIRM':
      return confirmed(request, personId, now)
    case 'DECLINE':
      return fromProposal(state, 'DECLINED')
    case 'TAKE_BACK':
      return fromProposal(state, 'TAKEN_BACK')
    case 'UNDO':
      return undone(request, now)
    case 'SETTLE':
      return settling(request, now)
    case 'EXPIRE':
      return state === 'PROPOSED' && now >= request.expiresAt ? ok('EXPIRED') : settled(state)
  }
}

function confirmed({ state, byId, confirmedBy, expiresAt }: Standing, personId: string | null, now: number): Stepped {
  if (personId === byId) return fail({ code: 'SECOND_PERSON_NEEDED' })
  if (state === 'PROPOSED') return now < expiresAt ? ok('CONFIRMED') : fail({ code: 'PROPOSAL_EXPIRED' })
  return state === 'CONFIRMED' && confirmedBy === personId ? ok(state) : settled(state)
}

function fromProposal(state: BehalfState, next: 'DECLINED' | 'TAKEN_BACK'): Stepped {
  return state === 'PROPOSED' || state === next ? ok(next) : settled(state)
}

/** A guardian need not wait for the second person to say no. */
function undone({ state, undoUntil }: Standing, now: number): Stepped {
  if (state === 'PROPOSED' || state === 'UNDONE') return ok('UNDONE')
  if (state !== 'CONFIRMED')
    return state === 'DONE' || state === 'SETTLING' ? fail({ code: 'UNDO_OVER' }) : settled(state)
  return now < (undoUntil ?? 0) ? ok('UNDONE') : fail({ code: 'UNDO_OVER' })
}

function settling({ state, undoUntil }: Standing, now: number): Stepped {
  const isDue = state === 'CONFIRMED' && now >= (undoUntil ?? 0)
  return isDue || state === 'SETTLING' ? ok('SETTLING') : settled(state)
}

function settled(state: BehalfState): Stepped {
  return fail({ code: 'ALREADY_SETTLED', state })
}
