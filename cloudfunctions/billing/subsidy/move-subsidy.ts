// Moves a subsidy claim a step at the district: checked, approved, paid, reconciled or sent back.
import type { ClaimState } from '@domain/billing/subsidy/subsidy-claim'
import type { StoredClaim } from '@domain/billing/subsidy/subsidy-record'
import { isStepTaken, moveClaim } from '@domain/billing/subsidy/subsidy-steps'
import { type Fen, fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { readClaim, writeClaim } from '../collections/subsidy-claims'
import { countSubsidy, rolesAt } from './subsidy-view'

export const moveSubsidy = handle('billing.moveSubsidy', {
  locate: async ({ input }) => {
    const found = await readClaim(input.claimId)
    return found && { subject: { kind: 'district', districtId: found.districtId }, found }
  },
  run: async ({ input: { to, reason }, found: claim, caller, now, today }) => {
    const by = caller.personId ?? ''
    if (isStepTaken(claim, to, by)) return ok({ state: to })
    const roles = rolesAt(caller, { _id: claim.schoolId, districtId: claim.districtId }, today)
    const moved = moveClaim(claim, { to, by, roles, reason, at: now })
    if (!moved.ok) return fail(moved.error)
    const fundedFen = await fundedSince(claim, to, today)
    if (fundedFen > 0) return fail({ code: 'FUNDED_MEANWHILE', amountFen: fundedFen })
    const written = await writeClaim({ ...claim, ...moved.value }, claim)
    return written ? ok({ state: to }) : fail({ code: 'CLAIM_CHANGED' })
  },
})

/** Before money is promised and before it goes: what government funds paid since the claim's figures were frozen. */
async function fundedSince(claim: StoredClaim, to: ClaimState, today: SchoolDate): Promise<Fen> {
  if (to !== 'FINANCE_APPROVED' && to !== 'PAID') return fen(0)
  const now = await countSubsidy(claim.schoolId, claim.year, today)
  return fen(Math.max(0, (now?.counts.governmentFen ?? 0) - claim.figures.governmentFen))
}
