// Opens a closed afternoon again, with a reason: the counter-entry of closing.
import { isDayClosed } from '@domain/enrollment/hand-over/day-closing'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findGateDay } from './find-gate-day'
import { keepClosing } from './keep-closing'

export const reopenAfternoon = handle('enrollment.reopenAfternoon', {
  locate: async ({ input, today }) => {
    const found = await findGateDay(input.schoolId, today)
    return found && { subject: { kind: 'school', schoolId: found._id }, found }
  },
  run: async ({ input, found, caller, now }) => {
    if (!isDayClosed(found.closing)) return fail({ code: 'DAY_NOT_CLOSED' })
    const act = { act: 'REOPENED' as const, by: caller.personId ?? '', at: now, reason: input.reason }
    await keepClosing({ schoolId: found._id, date: found.date, known: found.closing, now }, (closing) =>
      isDayClosed(closing) ? { entries: closing.entries, acts: [...closing.acts, act] } : null,
    )
    return ok({})
  },
})
