// The worker that writes marked copies: gets the sheets, answers the workbook's bytes.
import { parentPort, workerData } from 'node:worker_threads'
import type { MarkedSheet } from '@domain/workbooks/marked-copy'
import { writeWorkbook } from '../write-workbook'
import { markedSheet } from './marked-sheet'

export interface MarkerAnswer {
  readonly bytes: Uint8Array
}

void writeWorkbook((workerData as readonly MarkedSheet[]).map(markedSheet)).then((bytes) =>
  parentPort?.postMessage({ bytes } satisfies MarkerAnswer),
)
