// Sets a school's hours of homework and its soft limit.
import type { HomeworkSettings } from '@domain/homework/coordination/homework-settings'
import { areHoursAllowed, EARLIEST_HOUR, LATEST_HOUR } from '@domain/homework/coordination/school-hours'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changeSettings } from './change-settings'
import { locateSchoolSettings } from './locate-settings'

export const setHomeworkSettings = handle('homework.setHomeworkSettings', {
  locate: ({ input }) => locateSchoolSettings(input.schoolId),
  run: async ({ input, found, caller, now }) => {
    const { schoolId, ...chosen } = input
    if (!areHoursAllowed(chosen)) return fail({ code: 'HOURS_OUT_OF_RANGE', from: EARLIEST_HOUR, until: LATEST_HOUR })
    const _id = `school:${schoolId}`
    const known = found.settings.find((one) => one._id === _id) ?? null
    const change = (current: HomeworkSettings) => ({
      ...current,
      ...chosen,
      changedBy: caller.personId ?? '',
      changedAt: now,
    })
    await changeSettings(_id, known, change)
    return ok({})
  },
})
