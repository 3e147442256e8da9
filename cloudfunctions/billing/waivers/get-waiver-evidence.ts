// Returns one evidence photo inside the answer, so no link exists that others could open.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readApplication } from '../collections/waiver-applications'
import { openEvidence } from './evidence-files'
import { applicationSubject } from './waiver-view'

export const getWaiverEvidence = handle('billing.getWaiverEvidence', {
  locate: async ({ input }) => {
    const found = await readApplication(input.applicationId)
    return found && { subject: applicationSubject(found), found }
  },
  run: async ({ input, found }) => {
    const evidence = found.evidence[input.index]
    if (evidence === undefined) return fail({ code: 'EVIDENCE_GONE' })
    const bytes = await openEvidence(found._id, evidence)
    if (!bytes.ok) return bytes
    return ok({ type: evidence.type, base64: bytes.value.toString('base64') })
  },
})
