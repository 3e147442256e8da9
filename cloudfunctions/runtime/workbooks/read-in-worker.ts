// Reads a workbook beside the function: with a deadline, limited memory, and few at a time.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '@domain/values/result'
import type { Sheet } from '@domain/workbooks/workbook-cell'
import type { RefusalReason } from '@domain/workbooks/workbook-refusal'
import type { ReaderAnswer } from './reading/workbook-reader'

/** The build puts the worker beside each function's bundle. */
const WORKER_FILE = join(__dirname, 'workbook-reader.js')
const DEADLINE_MS = 4_500
/** The heap alone: bytes that are inflated are counted while they stream, and one piece is held at a time. */
const MEMORY = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 }
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

export interface Unreadable {
  readonly code: 'WORKBOOK_UNREADABLE'
  readonly reason: RefusalReason
}

export async function readInWorker(
  bytes: Buffer,
  workerFile = WORKER_FILE,
): Promise<Result<readonly Sheet[], Unreadable>> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    const answer = await askWorker(bytes, workerFile)
    return 'sheets' in answer ? ok(answer.sheets) : fail({ code: 'WORKBOOK_UNREADABLE', reason: answer.refused })
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}

function askWorker(bytes: Buffer, workerFile: string): Promise<ReaderAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, { workerData: new Uint8Array(bytes), resourceLimits: MEMORY })
    const settle = (answer: ReaderAnswer) => {
      clearTimeout(deadline)
      resolve(answer)
      void worker.terminate()
    }
    const deadline = setTimeout(() => settle({ refused: 'TOO_SLOW', detail: 'not read in time' }), DEADLINE_MS)
    worker.once('message', settle)
    worker.once('error', (error) => settle({ refused: refusalOf(error), detail: String(error) }))
    worker.once('exit', () => settle({ refused: 'BROKEN', detail: 'the reader ended without an answer' }))
  })
}

function refusalOf(error: Error & { readonly code?: string }): RefusalReason {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'TOO_MUCH_INSIDE' : 'BROKEN'
}
