// Proposes a closed case as an example, in words that give nobody away.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateCase } from '../cases/find-case'
import { propose } from '../collections/complaint-proposals'

const exampleOf = (caseId: string) => `${caseId}:EXAMPLE`

export function exampleCaseOf(proposalId: string): string {
  return proposalId.split(':')[0] ?? ''
}

export const proposeExample = handle('complaints.proposeExample', {
  locate: locateCase,
  run: async ({ input: { districtId, caseId, title, text }, found: { file }, caller, today }) => {
    const { state, result } = file.stage
    if (state !== 'CLOSED' || result === null) return fail({ code: 'NOT_CLOSED' })
    const _id = exampleOf(caseId)
    const open = { proposedBy: caller.personId ?? '', decidedBy: null, decision: null } as const
    await propose({ _id, kind: 'EXAMPLE', districtId, day: today, title, text, result, ...open })
    return ok({ proposalId: _id })
  },
})
