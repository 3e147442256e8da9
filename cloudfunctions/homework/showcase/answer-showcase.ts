// Takes a guardian's word on one piece of its child's work: shown, or gone.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readShowcase } from '../collections/homework-showcases'
import { settleShowcase } from './settle-showcase'

export const answerShowcase = handle('homework.answerShowcase', {
  locate: async ({ input }) => {
    const found = await readShowcase(input.showcaseId)
    return found && { subject: { kind: 'pupil', pupilId: found.pupilId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const settled = await settleShowcase(found, { step: input.answer, by: caller.personId ?? '', at: now }, today)
    return settled === null ? fail({ code: 'SHOWCASE_OVER' }) : ok({ state: settled.state })
  },
})
