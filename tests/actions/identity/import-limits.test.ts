// Tests that a whole large school's import fits its cost, and that repeating completes it.
import { identityContract } from '@domain/identity/index'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { digestOf, type Importer, importRoster, previewRoster, upload } from '../world/upload-workbook'
import { LOGIN_OF, smallWorld } from '../world/world'
import { phoneOf, pupilCells, rosterWorkbook, type Value } from './roster-workbook'

const PUPILS = 5_000
/** Two guardians each; every tenth child has its first guardian in common with the child before. */
const GUARDIANS = 2 * PUPILS - PUPILS / 10

let cloud: LocalCloud
let clerk: Importer
let functionsDir: string

beforeAll(async () => {
  functionsDir = await buildBundles()
}, 60_000)
beforeEach(async () => {
  const world = smallWorld()
  for (const list of [world.homerooms, world.pupils]) list.length = 0
  cloud = await startDistrict(functionsDir, world)
  clerk = { cloud, login: LOGIN_OF('schoolAdmin'), schoolId: 'qinghe' }
}, 60_000)
afterEach(() => cloud.close())

function manyPupils(count: number, gradeShift = 0): Value[][] {
  return Array.from({ length: count }, (_, n) =>
    pupilCells(n, {
      0: 1 + ((Math.floor(n / 50) + gradeShift) % 6),
      1: 1 + Math.floor(n / 300),
      7: phoneOf(n % 10 === 9 ? n - 1 : n),
      8: '林父',
      10: phoneOf(PUPILS + n),
    }),
  )
}

async function imported(bytes: Buffer) {
  return importRoster(clerk, await upload(cloud, clerk.login, bytes), digestOf(bytes))
}

async function contents() {
  const [homerooms, pupils, people] = await Promise.all(['homerooms', 'pupils', 'people'].map((name) => readAll(name)))
  return { homerooms, pupils, people }
}

const counts = (added: number, changed: number, unchanged: number) => ({ added, changed, unchanged, missing: 0 })

test('5,000 pupils: preview, import, repeat and the move into the next grade, each within its cost', async () => {
  const bytes = await rosterWorkbook(manyPupils(PUPILS))
  const fileId = await upload(cloud, clerk.login, bytes)
  const costs: Record<string, number> = {}

  const first = await previewRoster(clerk, fileId)
  costs.preview = first.trips
  expect(first.answer).toMatchObject({
    value: { rows: PUPILS, summary: { pupils: counts(PUPILS, 0, 0), guardians: counts(GUARDIANS, 0, 0) } },
  })
  const stored = await importRoster(clerk, fileId, digestOf(bytes))
  costs.import = stored.trips
  expect(stored.answer).toMatchObject({ ok: true })
  expect(await readAll('pupils')).toHaveLength(PUPILS)

  const again = await previewRoster(clerk, fileId)
  costs.previewAgain = again.trips
  expect(again.answer).toMatchObject({
    value: { summary: { pupils: counts(0, 0, PUPILS), guardians: counts(0, 0, GUARDIANS) } },
  })
  const moved = await imported(await rosterWorkbook(manyPupils(PUPILS, 1)))
  costs.nextGrade = moved.trips
  expect(moved.answer).toMatchObject({ value: { summary: { pupils: counts(0, PUPILS, 0) } } })

  console.info('round trips for 5,000 pupils', costs)
  const { previewRoster: previewed, importRoster: written } = identityContract
  expect(Math.max(costs.preview, costs.previewAgain)).toBeLessThanOrEqual(previewed.cost)
  expect(Math.max(costs.import, costs.nextGrade)).toBeLessThanOrEqual(written.cost)
  expect(costs.preview).toBeGreaterThan(0)
}, 240_000)

test('an import that died half-way is finished by the same call', async () => {
  const bytes = await rosterWorkbook(manyPupils(700))
  cloud.faults.inject({ action: 'database.insertDocument', collection: 'people', kind: 'error', count: 2 })
  expect((await imported(bytes)).answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
  const half = await contents()
  expect(half.pupils).toHaveLength(700)
  expect(half.people?.length).toBeLessThan(700)

  cloud.faults.clear()
  expect((await imported(bytes)).answer).toMatchObject({ value: { summary: { pupils: counts(0, 0, 700) } } })
  const done = await contents()
  await cloud.close()
  const undisturbed = smallWorld()
  for (const list of [undisturbed.homerooms, undisturbed.pupils]) list.length = 0
  cloud = await startDistrict(functionsDir, undisturbed)
  clerk = { ...clerk, cloud }
  expect((await imported(bytes)).answer).toMatchObject({ ok: true })
  expect(done).toEqual(await contents())
}, 120_000)

test('lost answers and conflicts change nothing about what is stored', async () => {
  const bytes = await rosterWorkbook(manyPupils(300))
  cloud.faults.inject({ action: 'database.insertDocument', kind: 'dropAfter', probability: 0.5, seed: 3 })
  cloud.faults.inject({ action: 'database.modifyDocument', kind: 'conflict', probability: 0.3, seed: 4 })
  const [one, two] = await Promise.all([imported(bytes), imported(bytes)])
  expect([one.answer.ok, two.answer.ok]).toEqual([true, true])
  cloud.faults.clear()
  const { pupils, people } = await contents()
  expect(pupils).toHaveLength(300)
  const grants = (people as { importedBySchoolId: string | null; grants: unknown[] }[])
    .filter(({ importedBySchoolId }) => importedBySchoolId === 'qinghe')
    .map((person) => person.grants.length)
  // Every child has two guardians, and nobody got a grant twice.
  expect(grants.reduce((sum, count) => sum + count, 0)).toBe(600)
  expect((await imported(bytes)).answer).toMatchObject({
    value: { summary: { pupils: counts(0, 0, 300), guardians: { added: 0, changed: 0 } } },
  })
}, 120_000)
