// Confirms or rejects what another person proposed; sums that are confirmed are counted once.
import { decideSecond } from '@domain/complaints/results/second-reviewer'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { countFiles } from '../collections/case-files'
import { decide, findProposal } from '../collections/complaint-proposals'
import { locateOffice } from './publishing-office'

export const decideProposal = handle('complaints.decideProposal', {
  locate: async (request) => {
    const office = await locateOffice(request)
    const found = await findProposal(request.input.proposalId)
    if (office === null || found === null || found.districtId !== request.input.districtId) return null
    return { subject: office.subject, found }
  },
  run: async ({ input: { decision }, found, caller }) => {
    const decided = decideSecond(found, { by: caller.personId ?? '', decision })
    if (!decided.ok) return decided
    const isRepeated = found.decision === decision
    if (!isRepeated && !(await decide(found._id, decided.value))) return fail({ code: 'DECIDED_ALREADY' })
    if (found.kind === 'SUMS' && decision === 'CONFIRMED') await countFiles(found.caseIds, found._id)
    return ok({})
  },
})
