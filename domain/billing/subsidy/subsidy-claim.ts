// Moves a subsidy claim from state to state; no two steps in a row are one person's.
import { fail, ok, type Result } from '../../values/result'

export const CLAIM_STATES = [
  'DRAFT',
  'SCHOOL_SUBMITTED',
  'DISTRICT_CHECKED',
  'FINANCE_APPROVED',
  'PAID',
  'RECONCILED',
] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

export interface SubsidyClaim {
  readonly state: ClaimState
  /** Who took each step so far, in order. */
  readonly hands: readonly string[]
}

export type ClaimError = { readonly code: 'MOVE_NOT_ALLOWED' } | { readonly code: 'SAME_PERSON' }

/** States are listed in order. A claim sent back starts over, since its figures may change. */
export function advanceClaim(claim: SubsidyClaim, to: ClaimState, by: string): Result<SubsidyClaim, ClaimError> {
  const at = CLAIM_STATES.indexOf(claim.state)
  if (CLAIM_STATES.indexOf(to) !== at + 1) return fail({ code: 'MOVE_NOT_ALLOWED' })
  const before = isSecondHand(to) ? claim.hands : claim.hands.slice(-1)
  if (before.includes(by)) return fail({ code: 'SAME_PERSON' })
  return ok({ state: to, hands: [...claim.hands, by] })
}

/**
 * Who submitted may not check, who submitted or checked may not approve. Who approved may not pay, who paid may not
 * reconcile: of approving, paying and reconciling two people do each at least something.
 */
function isSecondHand(to: ClaimState): boolean {
  return to === 'DISTRICT_CHECKED' || to === 'FINANCE_APPROVED'
}

/** Before money moved, a claim can go back to the school. */
export function returnClaim(claim: SubsidyClaim): Result<SubsidyClaim, ClaimError> {
  const isReturnable = isSecondHand(claim.state) || claim.state === 'SCHOOL_SUBMITTED'
  return isReturnable ? ok({ state: 'DRAFT', hands: [] }) : fail({ code: 'MOVE_NOT_ALLOWED' })
}
