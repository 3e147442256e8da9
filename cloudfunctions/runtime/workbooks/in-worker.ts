// Works on a workbook in a thread beside the function: a deadline, limited memory, few at a time.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { RefusalReason } from '@domain/workbooks/workbook-refusal'

const DEADLINE_MS = 4_500
/** The heap alone: bytes that are inflated are counted while they stream, and one piece is held at a time. */
const MEMORY = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 }
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

export interface WorkerRefusal {
  readonly refused: RefusalReason
  readonly detail: string
}

/** The build puts each worker beside its function's bundle. */
export function workerFile(name: string): string {
  return join(__dirname, `${name}.js`)
}

export async function askInWorker<Answer>(file: string, data: unknown): Promise<Answer | WorkerRefusal> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await askWorker<Answer>(file, data)
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}

function askWorker<Answer>(file: string, workerData: unknown): Promise<Answer | WorkerRefusal> {
  return new Promise((resolve) => {
    const worker = new Worker(file, { workerData, resourceLimits: MEMORY })
    const settle = (answer: Answer | WorkerRefusal) => {
      clearTimeout(deadline)
      resolve(answer)
      void worker.terminate()
    }
    const deadline = setTimeout(() => settle({ refused: 'TOO_SLOW', detail: 'not done in time' }), DEADLINE_MS)
    worker.once('message', settle)
    worker.once('error', (error) => settle({ refused: refusalOf(error), detail: String(error) }))
    worker.once('exit', () => settle({ refused: 'BROKEN', detail: 'the worker ended without an answer' }))
  })
}

function refusalOf(error: Error & { readonly code?: string }): RefusalReason {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'TOO_MUCH_INSIDE' : 'BROKEN'
}
