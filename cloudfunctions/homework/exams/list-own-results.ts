// Shows a guardian the own child's levels.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readResultsOfPupil } from '../collections/exam-results'

export const listOwnResults = handle('homework.listOwnResults', {
  locate: ({ input }) => ({ subject: { kind: 'pupil', pupilId: input.pupilId }, found: null }),
  run: async ({ input, now }) => {
    const results = await readResultsOfPupil(input.pupilId)
    return ok({
      now,
      results: results.map(({ kind, on, subject, level, enteredAt }) => ({ kind, on, subject, level, enteredAt })),
    })
  },
})
