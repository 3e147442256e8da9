// The worker that reads workbooks: gets the bytes, answers the sheets or why they are refused.
import { parentPort, workerData } from 'node:worker_threads'
import type { Sheet } from '@domain/workbooks/workbook-cell'
import type { RefusalReason } from '@domain/workbooks/workbook-refusal'
import { readSheets } from './read-sheets'
import { WorkbookRefused } from './workbook-refused'

export type ReaderAnswer =
  | { readonly sheets: readonly Sheet[] }
  | { readonly refused: RefusalReason; readonly detail: string }

async function answerTo(bytes: Uint8Array): Promise<ReaderAnswer> {
  try {
    return { sheets: await readSheets(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) }
  } catch (error) {
    const refused = error instanceof WorkbookRefused ? error.reason : 'BROKEN'
    return { refused, detail: String(error) }
  }
}

void answerTo(workerData as Uint8Array).then((answer) => parentPort?.postMessage(answer))
