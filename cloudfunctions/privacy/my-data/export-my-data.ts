// Exports everything kept about one child and the asking guardian as a workbook.
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Notice } from '@domain/notices/inbox/notice'
import { ok } from '@domain/values/result'
import { storeExport } from '../../request/export-file'
import { handle } from '../../request/handler'
import { writeWorkbook } from '../../runtime/workbooks/write-workbook'
import { childSubject } from '../children/find-child'
import { readAccessesTo } from '../collections/audit'
import { readOpenIntents } from '../collections/audit-intents'
import { exportSheets } from './export-sheets'
import { fileNameOn } from './export-texts'
import { findWholeChild } from './find-whole-child'
import { readPersonRecords, recordsOf } from './read-records'

interface OwnRecords {
  readonly notices: readonly Notice[]
  readonly joinRequests: readonly JoinRequest[]
}

export const exportMyData = handle('privacy.exportMyData', {
  locate: async ({ input }) => {
    const found = await findWholeChild(input.pupilId)
    return found && { subject: childSubject(found), found }
  },
  run: async ({ input: { pupilId }, found: child, caller: { personId }, requestId, now, today }) => {
    if (personId === null) throw new TypeError('a guardian without a person')
    const [person, open, entered] = await Promise.all([
      readPersonRecords<OwnRecords>(personId),
      // This export's own intent is the one thing under way that it need not tell.
      readOpenIntents({ pupilIds: pupilId, _id: { $ne: requestId } }),
      readAccessesTo(pupilId),
    ])
    const accesses = [...open, ...entered]
    if (person === null) throw new TypeError('a guardian who is not there')
    const notices = [...person.notices].sort((one, other) => other.at - one.at)
    const records = { ...recordsOf(child, person), audit: entered }
    const { joinRequests } = person
    const sheets = exportSheets({ child, personId, notices, joinRequests, accesses, records, now })
    const bytes = await writeWorkbook(sheets)
    return ok({
      fileName: fileNameOn(today),
      ...(await storeExport({ bytes, kind: 'xlsx', about: pupilId, pupilId, requestId, now })),
    })
  },
})
