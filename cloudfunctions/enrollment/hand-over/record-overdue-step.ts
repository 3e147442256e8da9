// Writes down what a call about an unclaimed child brought, or that the officer reported it.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { standOfDay } from './day-open'
import { findGateDay } from './find-gate-day'
import { keepClosing } from './keep-closing'

export const recordOverdueStep = handle('enrollment.recordOverdueStep', {
  locate: async ({ input, today }) => {
    const found = await findGateDay(input.schoolId, today)
    return found && { subject: { kind: 'school', schoolId: found._id }, found }
  },
  run: async ({ input, found, caller, now }) => {
    const { pupilId, step, outcome, note } = input
    if (!standOfDay(found).open.some(({ pupil }) => pupil._id === pupilId)) return fail({ code: 'NOT_OPEN' })
    const entry = { pupilId, step, outcome, note, by: caller.personId ?? '', at: now }
    await keepClosing({ schoolId: found._id, date: found.date, known: found.closing, now }, ({ entries, acts }) => ({
      entries: [...entries, entry],
      acts,
    }))
    return ok({})
  },
})
