// Adds a sealed message to the reporter's thread: a question, or the answer with its result.
import { stepFile, withReply } from '@domain/complaints/cases/case-file'
import { MOST_TURNS } from '@domain/complaints/channel/channel-limits'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateCase } from '../cases/find-case'
import { storeMessage } from '../collections/messages'
import { countTurn } from '../collections/reports'
import { changeFile, doingOf } from './change-file'

export const sendMessage = handle('complaints.sendMessage', {
  locate: locateCase,
  run: async (request) => {
    const { input, found, today } = request
    const { caseId, seq, box, result } = input
    const isAgain = found.file.rev === input.rev + 1
    if (seq >= MOST_TURNS) return fail({ code: 'TOO_MANY_TURNS' })
    if (seq !== found.report.turns && !isAgain) return fail({ code: 'TURN_TAKEN' })
    // What the case does not allow is not said either.
    const stepped =
      result === null || isAgain ? ok(found.file) : stepFile(found.file, { kind: 'REPLY', result }, doingOf(request))
    if (!stepped.ok) return stepped
    if (found.file.rev !== input.rev && !isAgain) return fail({ code: 'STALE' })
    const stored = await storeMessage({ caseId, direction: 'TO_REPORTER', seq, box, day: today })
    if (stored === 'CONFLICT') return fail({ code: 'TURN_TAKEN' })
    await countTurn(caseId, seq)
    return changeFile(request, () => ok(withReply(stepped.value, seq + 1, doingOf(request))))
  },
})
