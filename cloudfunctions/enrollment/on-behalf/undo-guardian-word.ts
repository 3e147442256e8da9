// A guardian says no to what the school did on a word: the same day, at no cost.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateRequest } from './child-subject'
import { takeStep } from './take-step'
import { tellFamilyOfWord, tellSchoolOfWord } from './tell-of-word'
import { undoRequest } from './undo-request'

export const undoGuardianWord = handle('enrollment.undoGuardianWord', {
  locate: locateRequest,
  run: async ({ found, caller, now }) => {
    const { personId } = caller
    // The timer looks once more when the day is over: a confirmation under way may have been slower than the no.
    const stepped = await takeStep(found, { step: 'UNDO', personId, now }, { undoneBy: personId })
    if (!stepped.ok) {
      const { error } = stepped
      return error.code === 'UNDO_OVER' || error.code === 'ALREADY_SETTLED' ? fail(error) : fail({ code: 'UNDO_OVER' })
    }
    const request = stepped.value
    await undoRequest(request, now)
    await tellFamilyOfWord(request, { kind: 'WORD_UNDONE', by: personId, now })
    await tellSchoolOfWord(request, { kind: 'WORD_UNDONE', by: personId, now })
    return ok({})
  },
})
