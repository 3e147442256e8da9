// Decides which office takes which step: education checks; finance approves, pays, reconciles.
// The office that holds a claim may also send it back.
import type { Role } from '../../identity/roles/role'
import { fail, ok, type Result } from '../../values/result'
import { advanceClaim, type ClaimState, returnClaim } from './subsidy-claim'
import type { StoredClaim } from './subsidy-record'

export type ClaimMoveError =
  | { readonly code: 'MOVE_NOT_ALLOWED' }
  | { readonly code: 'SAME_PERSON' }
  /** A step of another office. */
  | { readonly code: 'NOT_YOUR_STEP' }
  | { readonly code: 'REASON_MISSING' }

export interface ClaimMove {
  readonly to: ClaimState
  readonly by: string
  readonly roles: readonly Role[]
  readonly reason: string | null
  readonly at: number
}

export type MovedClaim = Pick<StoredClaim, 'state' | 'hands' | 'steps'>

/** The office whose desk a claim lies on in each state, and that therefore moves it on or sends it back. */
const DESK: Readonly<Record<ClaimState, Role | null>> = {
  DRAFT: 'schoolFinance',
  SCHOOL_SUBMITTED: 'districtEducation',
  DISTRICT_CHECKED: 'districtFinance',
  FINANCE_APPROVED: 'districtFinance',
  PAID: 'districtFinance',
  RECONCILED: null,
}

export function moveClaim(claim: StoredClaim, move: ClaimMove): Result<MovedClaim, ClaimMoveError> {
  const { to, by, at, roles } = move
  const moved = to === 'DRAFT' ? returnClaim(claim) : advanceClaim(claim, to, by)
  if (!moved.ok) return moved
  const desk = DESK[claim.state]
  if (desk === null || !roles.includes(desk)) return fail({ code: 'NOT_YOUR_STEP' })
  const reason = to === 'DRAFT' ? (move.reason?.trim() ?? '') : null
  if (reason === '') return fail({ code: 'REASON_MISSING' })
  return ok({ ...moved.value, steps: [...claim.steps, { to, by, at, reason }] })
}

/** The same step of the same person, told again, changes nothing. */
export function isStepTaken(
  { state, steps }: Pick<StoredClaim, 'state' | 'steps'>,
  to: ClaimState,
  by: string,
): boolean {
  const last = steps.at(-1)
  return state === to && last?.to === to && last.by === by
}

export const NEXT_STATE: Readonly<Partial<Record<ClaimState, ClaimState>>> = {
  SCHOOL_SUBMITTED: 'DISTRICT_CHECKED',
  DISTRICT_CHECKED: 'FINANCE_APPROVED',
  FINANCE_APPROVED: 'PAID',
  PAID: 'RECONCILED',
}
