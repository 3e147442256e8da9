// Previews a hardship list: matched pupils, unmatched rows, and faulty cells.
import { ok } from '@domain/values/result'
import { scheduleDeletion } from '../../request/file-disposal'
import { handle } from '../../request/handler'
import { loadWorkbook } from '../../runtime/workbooks/workbook'
import { matchHardshipList } from './match-hardship-list'

const PAGE = 100

export const previewHardshipList = handle('billing.previewHardshipList', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, now }) => {
    const workbook = await loadWorkbook(input.fileId)
    if (!workbook.ok) return workbook
    await scheduleDeletion(input.fileId, 'WORKBOOK', now)
    const list = await matchHardshipList(workbook.value, input.districtId, now)
    const { rows, faults, unmatched, applications, ignoredColumns } = list
    return ok({
      digest: workbook.value.digest,
      rows,
      matched: applications.length,
      ignoredColumns: [...ignoredColumns],
      faults: faults.slice(input.faultsFrom, input.faultsFrom + PAGE),
      faultsTotal: faults.length,
      unmatched: unmatched.slice(0, PAGE),
      unmatchedTotal: unmatched.length,
    })
  },
})
