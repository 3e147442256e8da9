// Previews a course-plan import: the changes it would make and the cells that block it.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { compareWithStored, summaryOf } from './course-plan-comparison'
import { findImportingSchool } from './read-current-plan'

const FAULTS_PER_PAGE = 100

export const previewCoursePlan = handle('enrollment.previewCoursePlan', {
  locate: async ({ input }) => {
    const school = await findImportingSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async (request) => {
    const { input, found: school, now } = request
    const workbook = await loadNamedWorkbook(request, `plan:${school._id}`)
    if (!workbook.ok) return workbook
    const comparison = await compareWithStored(workbook.value, school, now)
    const { rows, faults } = comparison.plan
    return ok({
      digest: workbook.value.digest,
      rows,
      summary: summaryOf(comparison),
      faults: faults.slice(input.faultsFrom, input.faultsFrom + FAULTS_PER_PAGE),
      faultsTotal: faults.length,
    })
  },
})
