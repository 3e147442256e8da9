// Moves a subsidy claim a step at the district: checked, approved, paid, reconciled or sent back.
import { isStepTaken, moveClaim } from '@domain/billing/subsidy/subsidy-steps'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readClaim, writeClaim } from '../collections/subsidy-claims'
import { rolesAt } from './subsidy-view'

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
    const written = await writeClaim({ ...claim, ...moved.value }, claim)
    return written ? ok({ state: to }) : fail({ code: 'CLAIM_CHANGED' })
  },
})
