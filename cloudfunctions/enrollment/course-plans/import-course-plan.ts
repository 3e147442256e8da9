// Puts a previewed course plan into the draft: nothing is open for enrollment by it.
import { fail, ok } from '@domain/values/result'
import { answersOf } from '@domain/workbooks/workbook-question'
import { handle } from '../../request/handler'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { findImportingSchool } from '../term-plans/read-current-plan'
import { writeIntoDraft } from '../term-plans/write-into-draft'
import { compareWithStored, summaryOf } from './course-plan-comparison'

export const importCoursePlan = handle('enrollment.importCoursePlan', {
  locate: async ({ input }) => {
    const school = await findImportingSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async (request) => {
    const { input, found: school, now, today } = request
    const workbook = await loadNamedWorkbook(request, `plan:${school._id}`)
    if (!workbook.ok) return workbook
    if (workbook.value.digest !== input.digest) return fail({ code: 'WORKBOOK_CHANGED' })
    const answers = answersOf(input.answers ?? [])
    const comparison = await compareWithStored(workbook.value, { school, now, answers })
    const total = comparison.plan.faults.length
    if (total > 0 || comparison.wanted === null) return fail({ code: 'WORKBOOK_HAS_FAULTS', total })
    const { questionsOpen } = comparison
    if (questionsOpen > 0) return fail({ code: 'WORKBOOK_HAS_QUESTIONS', total: questionsOpen })
    const refusal = await writeIntoDraft(school._id, comparison.wanted, today)
    if (refusal !== null) return fail(refusal)
    return ok({ summary: summaryOf(comparison) })
  },
})
