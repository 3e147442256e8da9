// Imports a previewed hardship list as waiver applications; safe to send twice.
import { fail, ok } from '@domain/values/result'
import { scheduleDeletion } from '../../request/file-disposal'
import { handle } from '../../request/handler'
import { loadWorkbook } from '../../runtime/workbooks/workbook'
import { insertApplications } from '../collections/waiver-applications'
import { matchHardshipList } from './match-hardship-list'

export const importHardshipList = handle('billing.importHardshipList', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, now }) => {
    const workbook = await loadWorkbook(input.fileId)
    if (!workbook.ok) return workbook
    await scheduleDeletion(input.fileId, 'WORKBOOK', now)
    if (workbook.value.digest !== input.digest) return fail({ code: 'WORKBOOK_CHANGED' })
    const { faults, applications } = await matchHardshipList(workbook.value, input.districtId, now)
    if (faults.length > 0) return fail({ code: 'WORKBOOK_HAS_FAULTS', total: faults.length })
    await insertApplications(applications)
    return ok({ matched: applications.length })
  },
})
