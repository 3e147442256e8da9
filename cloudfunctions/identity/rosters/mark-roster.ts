// Marks the faults of a roster in a copy of the workbook.
import { answersOf } from '@domain/workbooks/workbook-question'
import { handle } from '../../request/handler'
import { makeMarkedCopy } from '../../request/marked-copy'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { readSchool } from '../collections/schools'
import { compareWithStored } from './roster-comparison'

export const markRoster = handle('identity.markRoster', {
  locate: async ({ input }) => {
    const school = await readSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async (request) => {
    const { input, found: school, requestId, now } = request
    const workbook = await loadNamedWorkbook(request, `roster:${school._id}`)
    if (!workbook.ok) return workbook
    const answers = answersOf(input.answers)
    const { roster } = await compareWithStored(workbook.value, { school, scope: input.scope, answers, now })
    return makeMarkedCopy({ workbook: workbook.value, faults: roster.faults, list: '学生名册', requestId, now })
  },
})
