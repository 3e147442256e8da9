// Owns previewing a roster: what confirming the workbook would do, and every cell that stands in the way.
import { ok } from '@domain/result'
import { handle } from '../runtime/handler'
import { loadWorkbook } from '../runtime/workbook'
import { compareWithStored } from './roster-comparison'
import { findSchool } from './roster-store'

const FAULTS_PER_PAGE = 100

export const previewRoster = handle('identity.previewRoster', {
  locate: async ({ input }) => {
    const school = await findSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async ({ input, found: school, today }) => {
    const workbook = await loadWorkbook(input.fileId)
    if (!workbook.ok) return workbook
    const { roster, difference } = await compareWithStored(workbook.value, school, today)
    return ok({
      digest: workbook.value.digest,
      rows: roster.rows,
      summary: difference.summary,
      ignoredColumns: [...roster.ignoredColumns],
      faults: roster.faults.slice(input.faultsFrom, input.faultsFrom + FAULTS_PER_PAGE),
      faultsTotal: roster.faults.length,
      changeCounts: { JOINED: 0, LEFT: 0, GRADUATED: 0, MOVED: 0, GUARDIAN_ENDED: 0, STAFF_LEFT: 0, POST_ENDED: 0 },
      changes: [],
      changesTotal: 0,
    })
  },
})
