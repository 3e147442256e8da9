// Scans everything to test that an erased family leaves only the legally kept records.
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schema } from '@functions/schema'
import { type LocalCloud, startLocalCloud } from '@localcloud/server'
import { TEST_WAIVER_KEY } from '../billing/waiver-family'
import { buildBundles } from '../world/bundles'
import { fill, runTimer } from '../world/district'
import { findLeaks, findTexts, undeclaredPaths } from '../world/store-scan'
import { readAll, recordOf, rollOf, stored } from '../world/stored'
import { DISTRICT, NOW, smallWorld } from '../world/world'
import { actorIn, CHILD, importFamily, liveThrough, MOTHER, PERSON_IDS, PUPIL_ID, STRANGER } from './erased-family'

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
  expect(await readAll('tries', { _id: STRANGER.login })).toHaveLength(1)
})
afterEach(() => {
  delete process.env.WAIVER_KEY
  return cloud.close()
})

function isCode(secret: string): boolean {
  return /^[2-9A-Z]{5}\W?[2-9A-Z]{5}$/.test(secret)
}

function storedFiles(): readonly string[] {
  const entries = readdirSync(filesDir, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

async function expectNoTrace(): Promise<void> {
  expect(await findLeaks(secrets, [PUPIL_ID, ...PERSON_IDS])).toEqual([])
  expect(await undeclaredPaths()).toEqual([])
  expect(await readAll('erasures')).toMatchObject([{ _id: PUPIL_ID, state: 'DONE', requestedBy: null }])
}

test('the scan finds every secret before, and nothing after but ids in what the law keeps', async () => {
  const before = new Set((await findTexts(secrets)).map(({ found }) => found))
  const hidden = secrets.filter((secret) => !before.has(secret))
  expect(await undeclaredPaths()).toEqual([])
  // Even now: codes are kept by their hash alone, and a name set right is gone.
  expect(hidden.filter((secret) => !isCode(secret))).toEqual([MOTHER.name])
  expect(storedFiles().length).toBeGreaterThan(0)

  // Not a minute early: until the day nothing changes, neither places nor data.
  const statesOf = async () => (await recordOf(PUPIL_ID))?.enrollments.map(({ state }) => state)
  const statesBefore = await statesOf()
  await runTimer(cloud, 'enrollment')
  expect(await runTimer(cloud, 'privacy')).toEqual(DONE)
  expect(await readAll('pupils', { _id: PUPIL_ID })).toHaveLength(1)
  expect(await statesOf()).toEqual(statesBefore)
  cloud.clock.set(dueAt)
  await runTimer(cloud, 'enrollment')
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

/** What must never be left, each written past the compiler as a mistake would write it. */
const LEAKS: Readonly<Record<string, () => Promise<unknown>>> = {
  'pupilTerms.plantedNote': () => change('pupilTerms', { plantedNote: `${CHILD.name}对花生过敏` }),
  'pupilTerms.enrollments.plantedNote': () =>
    change('pupilTerms', { 'enrollments.0.plantedNote': `${CHILD.name}对花生过敏` }),
  'pupilTerms.enrollments.place': () => change('pupilTerms', { 'enrollments.0.place': `${CHILD.name}的教室` }),
  'audit.reason': () => change('audit', { reason: MOTHER.phone }),
  'audit.named.name': () => change('audit', { named: { name: CHILD.name } }),
  'waivers.source.clause': () => change('waivers', { 'source.clause': CHILD.number }),
  'erasures.requestedBy': () => change('erasures', { requestedBy: PERSON_IDS[0] }),
  'corrections.wanted': () => stored('corrections').add({ _id: 'left', wanted: CHILD.name }),
  'filesToDelete.pupilId': () => stored('filesToDelete').add({ _id: 'left', pupilId: PUPIL_ID }),
  'lessonRecords.signedBy': () => stored('lessonRecords').add({ _id: 'left', signedBy: PERSON_IDS[1] }),
}

async function change(collection: string, fields: object): Promise<void> {
  const [document] = await readAll<{ readonly _id: string }>(collection)
  await stored(collection)
    .where({ _id: document?._id ?? 'none' })
    .options({ raw: true })
    .update({ $set: fields })
}

test('the scan turns red at every planted leak, and says where', async () => {
  cloud.clock.set(dueAt)
  await runTimer(cloud, 'enrollment')
  await runTimer(cloud, 'privacy')
  await expectNoTrace()
  for (const plant of Object.values(LEAKS)) await plant()
  const leaks = await findLeaks(secrets, [PUPIL_ID, ...PERSON_IDS])
  const paths = leaks.map(({ collection, path }) => `${collection}.${path}`)
  expect(Object.keys(LEAKS).filter((planted) => !paths.includes(planted))).toEqual([])
  expect(await undeclaredPaths()).toEqual(['pupilTerms.enrollments.plantedNote', 'pupilTerms.plantedNote'])
})
