// Confirms or rejects what another person proposed; sums that are confirmed are counted once.
import type { ComplaintProposal } from '@domain/complaints/results/proposal'
import { decideSecond } from '@domain/complaints/results/second-reviewer'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { grantedAmong } from '../cases/report-rows'
import { countFiles } from '../collections/case-files'
import { decide, findProposal } from '../collections/complaint-proposals'
import type { HeldKeys } from '../keys/held-keys'
import { exampleCaseOf } from './propose-example'
import { locateOffice } from './publishing-office'

/** What is to be an example is decided by those who may read the case. */
async function maySee({ held }: HeldKeys, { kind, _id }: ComplaintProposal): Promise<boolean> {
  if (kind !== 'EXAMPLE') return true
  const caseId = exampleCaseOf(_id)
  const keyIds = held.map((key) => key._id)
  return (await grantedAmong([caseId], keyIds)).has(caseId)
}

export const decideProposal = handle('complaints.decideProposal', {
  locate: async (request) => {
    const office = await locateOffice(request)
    const found = await findProposal(request.input.proposalId)
    if (office === null || found === null || found.districtId !== request.input.districtId) return null
    if (!(await maySee(office.found, found))) return null
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
