// States and moves of a waiver application: who may move it where. Notices never say any of it.
import type { Term } from '../../enrollment/courses/course'
import { fail, ok, type Result } from '../../values/result'
import type { SchoolDate } from '../../values/school-date'
import type { GrantedWaiver } from '../fees/apply-waiver'
import type { HardshipCategory } from '../policy/hardship-categories'
import type { PolicyPack } from '../policy/policy-pack'

export const WAIVER_STATES = [
  /** By a guardian. */
  'APPLIED',
  /** By the list the bureau imported. */
  'SYSTEM_MATCHED',
  'SCHOOL_REVIEW',
  'RETURNED',
  'APPROVED',
  'REJECTED',
  'EXPIRED',
  /** Approved by mistake, as one reviewer says; it waits for a second one. */
  'REVOKING',
  'REVOKED',
] as const
export type WaiverState = (typeof WAIVER_STATES)[number]

export interface WaiverGrant {
  readonly category: HardshipCategory
  readonly waiver: GrantedWaiver
  readonly from: SchoolDate
  readonly until: SchoolDate
}

export interface WaiverApplication {
  readonly pupilId: string
  readonly termId: string
  readonly category: HardshipCategory
  readonly state: WaiverState
  /** Null: matched by the system. */
  readonly appliedBy: string | null
  readonly reviewedBy: string | null
  /** Why it was returned or rejected; null otherwise. */
  readonly reason: string | null
  readonly grant: WaiverGrant | null
}

export type WaiverMove =
  | { readonly type: 'TAKE_UP'; readonly by: string }
  | { readonly type: 'APPROVE'; readonly by: string; readonly grant: WaiverGrant; readonly term: WaiverTerm }
  | { readonly type: 'RETURN' | 'REJECT' | 'REVOKE'; readonly by: string; readonly reason: string }
  | { readonly type: 'KEEP'; readonly by: string }
  | { readonly type: 'APPLY_AGAIN'; readonly by: string; readonly category: HardshipCategory }
  | { readonly type: 'EXPIRE'; readonly today: SchoolDate }

type WaiverTerm = Pick<Term, 'from' | 'until'>

export type WaiverMoveError =
  | { readonly code: 'MOVE_NOT_ALLOWED' }
  /** Nobody decides on an own application. */
  | { readonly code: 'OWN_APPLICATION' }
  | { readonly code: 'REASON_MISSING' }
  /** A waiver is for days of one term. */
  | { readonly code: 'DATES_OUT_OF_TERM' }
  | { readonly code: 'NOT_OVER_YET' }

const MOVES: Readonly<Record<WaiverMove['type'], readonly WaiverState[]>> = {
  TAKE_UP: ['APPLIED', 'SYSTEM_MATCHED'],
  APPROVE: ['SCHOOL_REVIEW'],
  RETURN: ['SCHOOL_REVIEW'],
  REJECT: ['SCHOOL_REVIEW'],
  APPLY_AGAIN: ['RETURNED'],
  EXPIRE: ['APPROVED'],
  REVOKE: ['APPROVED', 'EXPIRED', 'REVOKING'],
  KEEP: ['REVOKING'],
}

export function moveWaiver(
  application: WaiverApplication,
  move: WaiverMove,
): Result<WaiverApplication, WaiverMoveError> {
  if (!MOVES[move.type].includes(application.state)) return fail({ code: 'MOVE_NOT_ALLOWED' })
  switch (move.type) {
    case 'APPLY_AGAIN':
      return ok({ ...application, ...UNDECIDED, state: 'APPLIED', appliedBy: move.by, category: move.category })
    case 'EXPIRE':
      return expire(application, move.today)
    default:
      return move.by === application.appliedBy ? fail({ code: 'OWN_APPLICATION' }) : review(application, move)
  }
}

const UNDECIDED = { reviewedBy: null, reason: null, grant: null } as const

type Review = Exclude<WaiverMove, { readonly type: 'APPLY_AGAIN' | 'EXPIRE' }>

function review(application: WaiverApplication, move: Review): Result<WaiverApplication, WaiverMoveError> {
  const reviewed = { ...application, reviewedBy: move.by }
  if (move.type === 'TAKE_UP') return ok({ ...reviewed, state: 'SCHOOL_REVIEW' })
  if (move.type === 'KEEP') return ok({ ...reviewed, state: 'APPROVED', reason: null })
  if (move.type === 'APPROVE') return approve(reviewed, move.grant, move.term)
  if (move.type === 'REVOKE' && application.state === 'REVOKING') return revoke(application, move.by)
  if (move.reason.trim() === '') return fail({ code: 'REASON_MISSING' })
  if (move.type === 'REVOKE') return ok({ ...reviewed, state: 'REVOKING', reason: move.reason })
  return ok({ ...reviewed, state: move.type === 'RETURN' ? 'RETURNED' : 'REJECTED', reason: move.reason })
}

/** Somebody else than who said so; the family reads the first one's reason. */
function revoke(application: WaiverApplication, by: string): Result<WaiverApplication, WaiverMoveError> {
  if (application.reviewedBy === by) return fail({ code: 'MOVE_NOT_ALLOWED' })
  return ok({ ...application, reviewedBy: by, state: 'REVOKED' })
}

function approve(
  application: WaiverApplication,
  grant: WaiverGrant,
  term: WaiverTerm,
): Result<WaiverApplication, WaiverMoveError> {
  const isInTerm = term.from <= grant.from && grant.from <= grant.until && grant.until <= term.until
  return isInTerm ? ok({ ...application, state: 'APPROVED', grant }) : fail({ code: 'DATES_OUT_OF_TERM' })
}

/** The last day still counts. */
function expire(application: WaiverApplication, today: SchoolDate): Result<WaiverApplication, WaiverMoveError> {
  const until = application.grant?.until ?? today
  return today > until ? ok({ ...application, state: 'EXPIRED' }) : fail({ code: 'NOT_OVER_YET' })
}

/** From the term's first day where the pack is retroactive, else from the day of approval, to the end of the term. */
export function grantDates(
  { waiverRetroactive }: Pick<PolicyPack, 'waiverRetroactive'>,
  term: WaiverTerm,
  approvedOn: SchoolDate,
): Pick<WaiverGrant, 'from' | 'until'> {
  const isWhole = waiverRetroactive.value === 'TERM' || approvedOn < term.from
  return { from: isWhole ? term.from : approvedOn, until: term.until }
}

/** A new application for another term: what was granted before decides nothing. */
export function renewal(before: WaiverApplication, termId: string, by: string): WaiverApplication {
  const { pupilId, category } = before
  return { pupilId, category, termId, state: 'APPLIED', appliedBy: by, ...UNDECIDED }
}
