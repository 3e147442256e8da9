// Marks the faults of a course plan in a copy of the workbook.
import { answersOf } from '@domain/workbooks/workbook-question'
import { handle } from '../../request/handler'
import { makeMarkedCopy } from '../../request/marked-copy'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { findImportingSchool } from '../term-plans/read-current-plan'
import { compareWithStored } from './course-plan-comparison'

export const markCoursePlan = handle('enrollment.markCoursePlan', {
  locate: async ({ input }) => {
    const school = await findImportingSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async (request) => {
    const { input, found: school, requestId, now } = request
    const workbook = await loadNamedWorkbook(request, `plan:${school._id}`)
    if (!workbook.ok) return workbook
    const answers = answersOf(input.answers ?? [])
    const { plan } = await compareWithStored(workbook.value, { school, now, answers })
    return makeMarkedCopy({ workbook: workbook.value, faults: plan.faults, list: '选课方案', requestId, now })
  },
})
