// Previews a roster import: the changes it would make and the cells that block it.
import { countChanges } from '@domain/identity/rosters/roster-changes'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { readSchool } from '../collections/schools'
import { compareWithStored } from './roster-comparison'

/** Of faults, and of changes. */
const PAGE = 100

export const previewRoster = handle('identity.previewRoster', {
  locate: async ({ input }) => {
    const school = await readSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id }, found: school }
  },
  run: async (request) => {
    const { input, found: school, now } = request
    const workbook = await loadNamedWorkbook(request, `roster:${school._id}`)
    if (!workbook.ok) return workbook
    const comparison = await compareWithStored(workbook.value, { school, scope: input.scope, now })
    const { rows, faults, ignoredColumns } = comparison.roster
    const { summary } = comparison.difference
    // Unreadable rows would look like children who left; a roster with faults cannot be stored anyway.
    const changes = faults.length > 0 ? [] : comparison.difference.changes
    return ok({
      digest: workbook.value.digest,
      rows,
      summary,
      ignoredColumns: [...ignoredColumns],
      faults: faults.slice(input.faultsFrom, input.faultsFrom + PAGE),
      faultsTotal: faults.length,
      changeCounts: countChanges(changes),
      changes: changes.slice(input.changesFrom, input.changesFrom + PAGE),
      changesTotal: changes.length,
    })
  },
})
