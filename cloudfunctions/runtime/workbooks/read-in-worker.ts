// Reads a workbook in a thread beside the function.
import { fail, ok, type Result } from '@domain/values/result'
import type { Sheet } from '@domain/workbooks/workbook-cell'
import type { RefusalReason } from '@domain/workbooks/workbook-refusal'
import { askInWorker, workerFile } from './in-worker'
import type { ReaderAnswer } from './reading/workbook-reader'

export interface Unreadable {
  readonly code: 'WORKBOOK_UNREADABLE'
  readonly reason: RefusalReason
}

export async function readInWorker(
  bytes: Buffer,
  file = workerFile('workbook-reader'),
): Promise<Result<readonly Sheet[], Unreadable>> {
  const answer = await askInWorker<ReaderAnswer>(file, new Uint8Array(bytes))
  return 'sheets' in answer ? ok(answer.sheets) : fail({ code: 'WORKBOOK_UNREADABLE', reason: answer.refused })
}
