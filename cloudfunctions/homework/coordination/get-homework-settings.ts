// Shows a school's hours of homework, its soft limit, and the limits that hold with their papers.
import { schoolHours } from '@domain/homework/coordination/school-hours'
import { capOf, NATIONAL_LIMITS } from '@domain/homework/limits/homework-limits'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateSchoolSettings } from './locate-settings'

export const getHomeworkSettings = handle('homework.getHomeworkSettings', {
  locate: ({ input }) => locateSchoolSettings(input.schoolId),
  run: async ({ found, today }) => {
    const { publishBy, releaseAt, softLimit, caps } = schoolHours(found.settings)
    const shown = NATIONAL_LIMITS.map(({ grades: [first, last] }) => {
      const { minutes, document } = capOf(first, today, caps)
      return { grades: `${first}-${last}`, minutes, document }
    })
    return ok({ publishBy, releaseAt, softLimit, caps: shown })
  },
})
