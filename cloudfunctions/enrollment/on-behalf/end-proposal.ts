// Ends a proposal before anything happened: whoever recorded it takes it back, or it is declined.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateRequest } from './child-subject'
import { takeStep } from './take-step'
import { tellSchoolOfWord } from './tell-of-word'

export const takeBackGuardianWord = handle('enrollment.takeBackGuardianWord', {
  locate: locateRequest,
  run: async ({ found, caller, now }) => {
    const stepped = await takeStep(found, { step: 'TAKE_BACK', personId: caller.personId, now }, { dueAt: null })
    if (stepped.ok) return ok({})
    const { state } = found
    return fail(stepped.error.code === 'ALREADY_SETTLED' ? stepped.error : { code: 'ALREADY_SETTLED', state })
  },
})

export const declineGuardianWord = handle('enrollment.declineGuardianWord', {
  locate: locateRequest,
  run: async ({ found, caller, now }) => {
    if (found.byId === caller.personId) return fail({ code: 'SECOND_PERSON_NEEDED' })
    const stepped = await takeStep(found, { step: 'DECLINE', personId: caller.personId, now }, { dueAt: null })
    const { state } = found
    if (!stepped.ok)
      return fail(stepped.error.code === 'ALREADY_SETTLED' ? stepped.error : { code: 'ALREADY_SETTLED', state })
    await tellSchoolOfWord(stepped.value, { kind: 'WORD_DECLINED', by: caller.personId, now })
    return ok({})
  },
})
