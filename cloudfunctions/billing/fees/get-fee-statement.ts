// Shows a guardian what one child's services cost this term, and why.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { childStatement } from './child-statement'
import { findChargedChild } from './find-charged-child'

export const getFeeStatement = handle('billing.getFeeStatement', {
  locate: async ({ input, today }) => {
    const found = await findChargedChild(input.pupilId, { planId: input.planId, today })
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ found }) => {
    const { pupil, plan, enrollments, waivers } = found
    const { _id, name, homeroomName, schoolName } = pupil
    return ok({
      pupil: { pupilId: _id, name, homeroomName, schoolName },
      termName: plan?.term.name ?? null,
      statement: plan && childStatement({ plan, enrollments, waivers }),
    })
  },
})
