// Exports everything kept about one child and the asking guardian as a workbook.
import { ok } from '@domain/values/result'
import { storeExport } from '../../request/export-file'
import { handle } from '../../request/handler'
import { writeWorkbook } from '../../runtime/workbooks/write-workbook'
import { readNotices } from '../erasure/notice-store'
import { childSubject } from './child-store'
import { exportSheets } from './export-sheets'
import { findWholeChild, readAccesses, readJoinRequests } from './export-store'
import { fileNameOn } from './export-texts'

export const exportMyData = handle('privacy.exportMyData', {
  locate: async ({ input }) => {
    const found = await findWholeChild(input.pupilId)
    return found && { subject: childSubject(found), found }
  },
  run: async ({ input: { pupilId }, found: child, caller: { personId }, requestId, now, today }) => {
    if (personId === null) throw new TypeError('a guardian without a person')
    const [notices, joinRequests, accesses] = await Promise.all([
      readNotices(personId),
      readJoinRequests(personId),
      readAccesses(pupilId),
    ])
    const sheets = exportSheets({ child, personId, notices, joinRequests, accesses, now })
    const bytes = await writeWorkbook(sheets)
    return ok({
      fileName: fileNameOn(today),
      ...(await storeExport({ bytes, kind: 'xlsx', about: pupilId, pupilId, requestId, now })),
    })
  },
})
