// Makes the marked copy of a workbook with faults, and keeps it for a week.
import { fail, ok, type Result } from '@domain/values/result'
import type { ImportFault } from '@domain/workbooks/import-fault'
import { markFaults } from '@domain/workbooks/marked-copy'
import { askInWorker, workerFile } from '../runtime/workbooks/in-worker'
import type { MarkerAnswer } from '../runtime/workbooks/marking/workbook-marker'
import type { Unreadable } from '../runtime/workbooks/read-in-worker'
import type { Workbook } from '../runtime/workbooks/workbook'
import { storeExport } from './export-file'

interface Marking {
  readonly workbook: Workbook
  readonly faults: readonly ImportFault[]
  /** What was uploaded, in words. */
  readonly list: string
  readonly requestId: string
  readonly now: number
}

interface MarkedFile {
  readonly fileName: string
  readonly url: string
  readonly until: number
}

export async function makeMarkedCopy(marking: Marking): Promise<Result<MarkedFile, Unreadable>> {
  const { workbook, faults, list, requestId, now } = marking
  const marked = markFaults(workbook.sheets, faults)
  const answer = await askInWorker<MarkerAnswer>(workerFile('workbook-marker'), marked)
  if ('refused' in answer) return fail({ code: 'WORKBOOK_UNREADABLE', reason: answer.refused })
  const bytes = Buffer.from(answer.bytes)
  const file = await storeExport({ bytes, kind: 'xlsx', about: `marked:${workbook.digest}`, requestId, now })
  return ok({ fileName: `${list}（标出要改的）.xlsx`, ...file })
}
