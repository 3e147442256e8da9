// Runs a timer's queue: each item fails alone, silence or time stops it, the rest is said.
import pMap from 'p-map'
import { PARALLEL } from '../runtime/in-parallel'
import { logFailure } from './failure-log'

/** So many items in a row without an answer: whoever is asked is away, and every further one costs its whole patience. */
const MOST_SILENT = 3

export interface Queue<Item> {
  /** In the log. */
  readonly name: string
  readonly items: readonly Item[]
  readonly work: (item: Item) => Promise<void>
  /** Puts the item off, with why, so that it does not stand before the others again. */
  readonly onFailure?: (item: Item, error: unknown) => Promise<void>
  /** Whether a failure means that nobody answers. */
  readonly isSilence?: (error: unknown) => boolean
  /** No item is begun once this says so. */
  readonly isOver: () => boolean
}

export interface QueueRun {
  readonly done: number
  readonly failed: number
  readonly left: number
}

/** Says that a time is over, by the machine's clock: for how long a run lasts, never for what happened when. */
export function timeBudget(milliseconds: number): () => boolean {
  const until = performance.now() + milliseconds
  return () => performance.now() >= until
}

export async function runQueue<Item>(queue: Queue<Item>): Promise<QueueRun> {
  const run = { done: 0, failed: 0, left: 0 }
  let silent = 0
  await pMap(
    queue.items,
    async (item) => {
      if (silent >= MOST_SILENT || queue.isOver()) {
        run.left += 1
        return
      }
      try {
        await queue.work(item)
        run.done += 1
        silent = 0
      } catch (error) {
        run.failed += 1
        silent = queue.isSilence?.(error) === true ? silent + 1 : 0
        await recordFailure(queue, item, error)
      }
    },
    PARALLEL,
  )
  if (run.failed + run.left > 0) console.warn(JSON.stringify({ queue: queue.name, ...run }))
  return run
}

async function recordFailure<Item>({ name, onFailure }: Queue<Item>, item: Item, error: unknown): Promise<void> {
  logFailure({ requestId: 'timer', action: name, error })
  await onFailure?.(item, error).catch((fault: unknown) =>
    logFailure({ requestId: 'timer', action: name, error: fault }),
  )
}
