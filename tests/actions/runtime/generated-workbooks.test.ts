// Tests that any workbook is read whole or refused in words, in time, while others are answered.
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readRoster } from '@domain/identity/rosters/roster-reading'
import { nameKey, tidyName } from '@domain/values/person-name'
import { readInWorker } from '@functions/runtime/workbooks/read-in-worker'
import type { LocalCloud } from '@localcloud/server'
import { seededRandom } from '../../../scripts/world/seeded-random'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { proofOf } from '../world/proof-tier'
import { previewRoster, upload } from '../world/upload-workbook'
import { LOGIN_OF, smallWorld } from '../world/world'
import { type Draw, drawWorkbook, type GeneratedWorkbook } from './generated-workbooks'

const PROOF = proofOf({ name: 'generated workbooks', near: 60, deep: 10_000, seed: 20_261_130 })
/** Words a person can act on, and no later than this. */
const PATIENCE_MS = 5_000
const school = { grades: [1, 2, 3, 4, 5, 6] }

jest.setTimeout(Math.max(120_000, PROOF.numRuns * 1_000))

let workerFile: string
let cloud: LocalCloud

beforeAll(async () => {
  const bundles = await buildBundles()
  workerFile = join(bundles, 'identity', 'workbook-reader.js')
  cloud = await startDistrict(bundles, smallWorld())
}, 60_000)
afterAll(() => cloud.close())

interface Tally {
  read: number
  refused: Record<string, number>
  slowestMs: number
  heapMb: number
  answered: number
  slowestAnswerMs: number
}

test('each is read whole, or refused in words in time, and other requests are answered meanwhile', async () => {
  const draw: Draw = seededRandom(PROOF.seed).below
  const tally: Tally = { read: 0, refused: {}, slowestMs: 0, heapMb: 0, answered: 0, slowestAnswerMs: 0 }
  let isDone = false
  const others = (async () => {
    while (!isDone) await askSomethingElse(tally)
  })()
  try {
    for (let left = PROOF.numRuns; left > 0; left -= 1) {
      await tryOne(drawWorkbook(draw), tally)
      tally.heapMb = Math.max(tally.heapMb, process.memoryUsage().rss / 1_048_576)
    }
  } finally {
    isDone = true
    await others
  }
  process.stdout.write(`${JSON.stringify(tally)}\n`)
  expect(tally.read + Object.values(tally.refused).reduce((sum, count) => sum + count, 0)).toBe(PROOF.numRuns)
  expect(tally.answered).toBeGreaterThan(0)
})

async function tryOne({ kind, bytes, names }: GeneratedWorkbook, tally: Tally): Promise<void> {
  const from = performance.now()
  const read = await readInWorker(bytes, workerFile)
  tally.slowestMs = Math.max(tally.slowestMs, performance.now() - from)
  if (!read.ok) {
    tally.refused[read.error.reason] = (tally.refused[read.error.reason] ?? 0) + 1
    // What an honest school sends is never refused.
    expect([kind, names]).toEqual([kind, null])
    return
  }
  tally.read += 1
  if (names === null || names.length === 0) return
  const roster = readRoster(read.value, school)
  const keys = (list: readonly string[]) => list.map((name) => nameKey(tidyName(name)))
  expect(keys(roster.pupils.map(({ name }) => name))).toEqual(keys(names.flat()))
}

/** As anybody else's phone does. */
async function askSomethingElse(tally: Tally): Promise<void> {
  const from = performance.now()
  const { answer } = await call(cloud, LOGIN_OF('schoolAdmin'), {
    name: 'identity.listStaff',
    input: { schoolId: 'qinghe' },
  })
  expect(answer.ok).toBe(true)
  tally.answered += 1
  tally.slowestAnswerMs = Math.max(tally.slowestAnswerMs, performance.now() - from)
}

test('W10 while a hostile file is read through the gateway, others are answered', async () => {
  const { chance } = seededRandom(7)
  const clerk = { cloud, login: LOGIN_OF('schoolAdmin'), schoolId: 'qinghe' }
  const tally: Tally = { read: 0, refused: {}, slowestMs: 0, heapMb: 0, answered: 0, slowestAnswerMs: 0 }
  const { bytes } = drawWorkbook(() => 0)
  const fileId = await upload(cloud, clerk.login, bytes)
  const from = performance.now()
  const asked = Array.from({ length: 4 }, () => previewRoster(clerk, fileId))
  while (chance(95)) await askSomethingElse(tally)
  const answers = await Promise.all(asked)
  expect(answers.map(({ answer }) => answer.ok || answer.error.code)).toEqual(Array(4).fill('WORKBOOK_UNREADABLE'))
  expect(performance.now() - from).toBeLessThan(4 * PATIENCE_MS)
  expect(tally.answered).toBeGreaterThan(0)
})
