// Previews a hardship list: matched pupils, unmatched rows, and faulty cells.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { loadNamedWorkbook } from '../../request/named-workbook'
import { matchHardshipList } from './match-hardship-list'

const PAGE = 100

export const previewHardshipList = handle('billing.previewHardshipList', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async (request) => {
    const { input, now } = request
    const workbook = await loadNamedWorkbook(request, `hardship:${input.districtId}`)
    if (!workbook.ok) return workbook
    const list = await matchHardshipList(workbook.value, input.districtId, now)
    const { rows, faults, unmatched, applications, ignoredColumns, sheets } = list
    return ok({
      digest: workbook.value.digest,
      rows,
      matched: applications.length,
      ignoredColumns: [...ignoredColumns],
      sheets: [...sheets],
      faults: faults.slice(input.faultsFrom, input.faultsFrom + PAGE),
      faultsTotal: faults.length,
      unmatched: unmatched.slice(0, PAGE),
      unmatchedTotal: unmatched.length,
    })
  },
})
