// Imports a previewed course plan: only differences are written, so repeating completes it.
import { fail, ok } from '@domain/values/result'
import { answersOf } from '@domain/workbooks/workbook-question'
import { handle } from '../../request/handler'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { compareWithStored, summaryOf } from './course-plan-comparison'
import { findImportingSchool } from './read-current-plan'
import { writeCoursePlan } from './write-course-plan'

export const importCoursePlan = handle('enrollment.importCoursePlan', {
  locate: async ({ input }) => {
    const school = await findImportingSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async (request) => {
    const { input, found: school, now } = request
    const workbook = await loadNamedWorkbook(request, `plan:${school._id}`)
    if (!workbook.ok) return workbook
    if (workbook.value.digest !== input.digest) return fail({ code: 'WORKBOOK_CHANGED' })
    const answers = answersOf(input.answers ?? [])
    const comparison = await compareWithStored(workbook.value, { school, now, answers })
    const total = comparison.plan.faults.length
    if (total > 0 || comparison.difference === null) return fail({ code: 'WORKBOOK_HAS_FAULTS', total })
    const { questionsOpen } = comparison
    if (questionsOpen > 0) return fail({ code: 'WORKBOOK_HAS_QUESTIONS', total: questionsOpen })
    await writeCoursePlan(comparison.difference, now)
    return ok({ summary: summaryOf(comparison) })
  },
})
