// Closes a school's afternoon: not with a child open, nor while lessons go on.
import { isDayClosed } from '@domain/enrollment/hand-over/day-closing'
import { openGuests } from '@domain/enrollment/hand-over/gate-guests'
import { fail, ok } from '@domain/values/result'
import { timeAt } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { standOfDay } from './day-open'
import { findGateDay } from './find-gate-day'
import { keepClosing } from './keep-closing'

export const closeAfternoon = handle('enrollment.closeAfternoon', {
  locate: async ({ input, today }) => {
    const found = await findGateDay(input.schoolId, today)
    return found && { subject: { kind: 'school', schoolId: found._id }, found }
  },
  run: async ({ found, caller, now }) => {
    const { children, open } = standOfDay(found)
    const count = open.length + found.gateDays.flatMap(openGuests).length
    if (count > 0) return fail({ code: 'CHILDREN_OPEN', count })
    const last = children.map(({ leaving }) => leaving.at).sort()
    const until = last.at(-1) ?? ''
    if (until > timeAt(now)) return fail({ code: 'STILL_LESSONS', until })
    const act = { act: 'CLOSED' as const, by: caller.personId ?? '', at: now, reason: null }
    await keepClosing({ schoolId: found._id, date: found.date, known: found.closing, now }, (closing) =>
      isDayClosed(closing) ? null : { entries: closing.entries, acts: [...closing.acts, act] },
    )
    return ok({})
  },
})
