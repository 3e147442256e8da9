// Tests that no file stalls anyone: the reader ends in time and within its memory.
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readInWorker } from '@functions/runtime/workbooks/read-in-worker'
import { buildBundles } from '../world/bundles'
import { HOSTILE } from './hostile-workbooks'

jest.setTimeout(120_000)

let workerFile: string

beforeAll(async () => {
  workerFile = join(await buildBundles(), 'identity', 'workbook-reader.js')
}, 60_000)

/** How long the process could not do anything else, at most, while `work` ran. */
async function longestSilence<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly silentMs: number }> {
  let last = performance.now()
  let silentMs = 0
  const beat = () => {
    const now = performance.now()
    silentMs = Math.max(silentMs, now - last)
    last = now
  }
  const timer = setInterval(beat, 5)
  const value = await work()
  beat()
  clearInterval(timer)
  return { value, silentMs }
}

test('W10 a sheet of two million brackets is refused in words, and nobody waits for it', async () => {
  const bytes = HOSTILE['brackets alone']?.(2_000_000) ?? Buffer.alloc(0)
  const { value, silentMs } = await longestSilence(() => readInWorker(bytes, workerFile))
  expect(value).toEqual({ ok: false, error: { code: 'WORKBOOK_UNREADABLE', reason: 'BROKEN' } })
  console.info(`two million brackets: the process was silent for ${silentMs.toFixed(0)} ms at most`)
})

test.each(Object.keys(HOSTILE))('%s: read or refused, with the process alive', async (kind) => {
  const bytes = HOSTILE[kind]?.(3_000_000) ?? Buffer.alloc(0)
  const from = performance.now()
  const read = await readInWorker(bytes, workerFile)
  console.info(`${kind}: ${read.ok ? 'read' : read.error.reason} in ${(performance.now() - from).toFixed(0)} ms`)
  expect(read.ok || read.error.code === 'WORKBOOK_UNREADABLE').toBe(true)
})
