// Scans everything to test that an erased family leaves only the legally kept records.
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ERASURE_FATES } from '@domain/privacy/erasure/erasure'
import { schema } from '@functions/schema'
import { type LocalCloud, startLocalCloud } from '@localcloud/server'
import { TEST_WAIVER_KEY } from '../billing/waiver-family'
import { buildBundles } from '../world/bundles'
import { fill, runTimer } from '../world/district'
import { readAll, recordOf, rollOf, stored } from '../world/stored'
import { DISTRICT, NOW, smallWorld } from '../world/world'
import { actorIn, importFamily, liveThrough, MOTHER, PERSON_IDS, PUPIL_ID, STRANGER } from './erased-family'

jest.setTimeout(240_000)

const WEEK = 7 * 86_400_000
const DONE = { ok: true, value: null }

let functionsDir: string
let cloud: LocalCloud
let filesDir: string
let secrets: readonly string[]
let dueAt: number

beforeAll(async () => {
  functionsDir = await buildBundles()
})

/** A family that lived through everything and asked to be deleted; the clock stands a minute before that is due. */
beforeEach(async () => {
  process.env.WAIVER_KEY = TEST_WAIVER_KEY
  filesDir = mkdtempSync(join(tmpdir(), 'erasure-'))
  cloud = await startLocalCloud({ schema, functionsDir, filesDir, startAt: NOW })
  await fill(smallWorld())
  await stored('districts').add({ _id: DISTRICT, name: '禾川区', officeSince: NOW })
  secrets = await liveThrough(cloud)
  const as = actorIn(cloud)
  dueAt = (await as(MOTHER.login, 'privacy.requestErasure', { pupilId: PUPIL_ID })).dueAt
  cloud.clock.set(dueAt - 60_000)
  // What time alone would not have deleted yet: a file and a failed try of this very day.
  await as(MOTHER.login, 'privacy.exportMyData', { pupilId: PUPIL_ID })
  await as(STRANGER.login, 'identity.redeemInvitation', { code: 'WRONGCODE2' }).catch(() => null)
  expect(await readAll('tries')).toHaveLength(1)
})
afterEach(() => {
  delete process.env.WAIVER_KEY
  return cloud.close()
})

interface Finding {
  readonly collection: string
  readonly found: string
}

/** Every document of every collection, as text. */
async function scan(texts: readonly string[]): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { name } of schema) {
    const everything = JSON.stringify(await readAll(name))
    findings.push(...texts.filter((text) => everything.includes(text)).map((found) => ({ collection: name, found })))
  }
  return findings
}

function isCode(secret: string): boolean {
  return /^[2-9A-Z]{5}\W?[2-9A-Z]{5}$/.test(secret)
}

function storedFiles(): readonly string[] {
  const entries = readdirSync(filesDir, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

async function expectNoTrace(): Promise<void> {
  expect(await scan(secrets)).toEqual([])
  const kept = Object.entries(ERASURE_FATES).flatMap(([name, fate]) => (fate === 'KEPT' ? [name] : []))
  const bearing = (await scan([PUPIL_ID, ...PERSON_IDS])).map(({ collection }) => collection)
  expect([...new Set(bearing)].filter((name) => !kept.includes(name))).toEqual([])
  expect(await readAll('erasures')).toMatchObject([{ _id: PUPIL_ID, state: 'DONE', requestedBy: null }])
}

test('the scan finds every secret before, and nothing after but ids in what the law keeps', async () => {
  const before = new Set((await scan(secrets)).map(({ found }) => found))
  const hidden = secrets.filter((secret) => !before.has(secret))
  // Even now: codes are kept by their hash alone, and a name set right is gone.
  expect(hidden.filter((secret) => !isCode(secret))).toEqual([MOTHER.name])
  expect(storedFiles().length).toBeGreaterThan(0)

  // Not a millisecond early: the places are given back at once, the data stays for its week.
  await runTimer(cloud, 'enrollment')
  expect(await runTimer(cloud, 'privacy')).toEqual(DONE)
  expect(await readAll('pupils', { _id: PUPIL_ID })).toHaveLength(1)
  cloud.clock.set(dueAt)
  expect(await runTimer(cloud, 'privacy')).toEqual(DONE)
  await expectNoTrace()
  expect(storedFiles()).toEqual([])
  const deleted = { chain: 'timer:privacy', action: 'privacy.eraseChild', pupilIds: [PUPIL_ID], districtId: DISTRICT }
  expect(await readAll('audit', { action: 'privacy.eraseChild' })).toMatchObject([deleted])
  // What was held or agreed to stays as a bill's basis; the places are others'.
  expect((await recordOf(PUPIL_ID))?.enrollments.map(({ state }) => state)).toEqual(['WITHDRAWN', 'WITHDRAWN'])
  for (const courseId of ['own', 'care']) expect((await rollOf(courseId)).seated).toEqual([])
})

test('while a place is held nobody is deleted: the seat comes first', async () => {
  cloud.clock.set(dueAt)
  expect(await runTimer(cloud, 'privacy')).toEqual(DONE)
  expect(await readAll('pupils', { _id: PUPIL_ID })).toHaveLength(1)
  await runTimer(cloud, 'enrollment')
  await runTimer(cloud, 'privacy')
  await expectNoTrace()
})

test('a run that breaks anywhere is completed by later ones', async () => {
  cloud.clock.set(dueAt)
  await runTimer(cloud, 'enrollment')
  let broken = 0
  for (let seed = 1; seed <= 25; seed += 1) {
    cloud.faults.inject({ kind: 'error', probability: 0.12, seed })
    const answer = await runTimer(cloud, 'privacy')
    cloud.faults.clear()
    if (JSON.stringify(answer) !== JSON.stringify(DONE)) broken += 1
  }
  expect(broken).toBeGreaterThan(5)
  expect(await runTimer(cloud, 'privacy')).toEqual(DONE)
  await expectNoTrace()
})

test('a later roster does not bring the child back', async () => {
  cloud.clock.set(dueAt)
  await runTimer(cloud, 'enrollment')
  await runTimer(cloud, 'privacy')
  await importFamily(cloud)
  expect(await readAll('pupils', { _id: PUPIL_ID })).toEqual([])
  cloud.clock.set(dueAt + WEEK)
  await runTimer(cloud, 'privacy')
  await expectNoTrace()
})
