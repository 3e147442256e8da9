// Submits a school's subsidy claim and freezes the figures the school saw.
import { advanceClaim } from '@domain/billing/subsidy/subsidy-claim'
import { claimIdOf, type StoredClaim } from '@domain/billing/subsidy/subsidy-record'
import { isStepTaken } from '@domain/billing/subsidy/subsidy-steps'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { writeClaim } from '../collections/subsidy-claims'
import { blocksOf, countSubsidy, figuresOf } from './subsidy-view'

export const submitSubsidy = handle('billing.submitSubsidy', {
  locate: async ({ input, today }) => {
    const found = await countSubsidy(input.schoolId, input.year, today)
    if (found === null) return null
    const { _id, districtId } = found.school
    return { subject: { kind: 'school', schoolId: _id, districtId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { school, year, claim } = found
    const by = caller.personId ?? ''
    const claimId = claimIdOf(school._id, year)
    if (claim !== null && isStepTaken(claim, 'SCHOOL_SUBMITTED', by)) return ok({ claimId })
    const figures = figuresOf(found, today)
    const moved = advanceClaim({ state: claim?.state ?? 'DRAFT', hands: [] }, 'SCHOOL_SUBMITTED', by)
    if (!moved.ok) return fail({ code: 'MOVE_NOT_ALLOWED' })
    const blocks = blocksOf(found, today)
    if (blocks.length > 0) return fail({ code: 'NOT_TO_SUBMIT', blocks })
    if (figures.subsidyFen !== input.subsidyFen) return fail({ code: 'CLAIM_CHANGED' })
    const submitted: StoredClaim = {
      _id: claimId,
      districtId: school.districtId,
      schoolId: school._id,
      schoolName: school.name,
      year,
      ...moved.value,
      figures,
      steps: [...(claim?.steps ?? []), { to: 'SCHOOL_SUBMITTED', by, at: now, reason: null }],
      rev: 1,
    }
    return (await writeClaim(submitted, claim)) ? ok({ claimId }) : fail({ code: 'CLAIM_CHANGED' })
  },
})
