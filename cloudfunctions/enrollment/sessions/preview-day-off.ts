// Shows what a day off for the whole school would do: courses, children, lessons, fen.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findSchoolSessions } from './find-school-sessions'
import { countsOf, planDayOff, wishOf } from './plan-day-off'

export const previewDayOff = handle('enrollment.previewDayOff', {
  locate: async ({ input: { schoolId }, today }) => {
    const found = await findSchoolSessions(schoolId, today)
    return found && { subject: { kind: 'school', schoolId }, found }
  },
  run: async ({ input, found, now }) => {
    const wish = wishOf(input)
    const isOff = found.courses.some(({ changed = [] }) =>
      changed.some(({ planned, isDayOff }) => isDayOff === true && planned === input.date),
    )
    return ok({ ...countsOf(wish === null ? [] : planDayOff(found, wish, now)), isOff })
  },
})
