// Imports a previewed course plan: only differences are written, so repeating completes it.
import { fail, ok } from '@domain/values/result'
import { scheduleDeletion } from '../../request/file-disposal'
import { handle } from '../../request/handler'
import { loadWorkbook } from '../../runtime/workbooks/workbook'
import { compareWithStored, summaryOf } from './course-plan-comparison'
import { findImportingSchool } from './read-current-plan'
import { writeCoursePlan } from './write-course-plan'

export const importCoursePlan = handle('enrollment.importCoursePlan', {
  locate: async ({ input }) => {
    const school = await findImportingSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async ({ input, found: school, now }) => {
    const workbook = await loadWorkbook(input.fileId)
    if (!workbook.ok) return workbook
    await scheduleDeletion(input.fileId, 'WORKBOOK', now)
    if (workbook.value.digest !== input.digest) return fail({ code: 'WORKBOOK_CHANGED' })
    const comparison = await compareWithStored(workbook.value, school, now)
    const total = comparison.plan.faults.length
    if (total > 0 || comparison.difference === null) return fail({ code: 'WORKBOOK_HAS_FAULTS', total })
    await writeCoursePlan(comparison.difference, now)
    return ok({ summary: summaryOf(comparison) })
  },
})
