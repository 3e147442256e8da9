// Tests that an invalid, oversized or missing workbook is a declared error, not a crash.
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { type Importer, importPlan, importRoster, previewPlan, previewRoster, upload } from '../world/upload-workbook'
import { LOGIN_OF, smallWorld } from '../world/world'
import { pupilCells, rosterWorkbook } from './roster-workbook'

// Megabytes over HTTP, four times a test, on a machine that may be busy.
jest.setTimeout(60_000)

let cloud: LocalCloud
let clerk: Importer
const NO_DIGEST = '0'.repeat(64)

beforeAll(async () => {
  cloud = await startDistrict(await buildBundles(), smallWorld())
  clerk = { cloud, login: LOGIN_OF('schoolAdmin'), schoolId: 'qinghe' }
}, 60_000)
afterAll(() => cloud.close())

/** What each of the four actions answers to a file. */
async function answersTo(fileId: string) {
  const called = [
    await previewRoster(clerk, fileId),
    await importRoster(clerk, fileId, NO_DIGEST),
    await previewPlan(clerk, fileId),
    await importPlan(clerk, fileId, NO_DIGEST),
  ]
  return called.map(({ answer }) => answer)
}

function allFour(error: object) {
  return Array.from({ length: 4 }, () => ({ ok: false, error }))
}

const LIMIT = 5 * 1024 * 1024

test.each([
  ['empty', Buffer.alloc(0), 'NOT_A_WORKBOOK'],
  ['no workbook', Buffer.from('学号,姓名'), 'NOT_A_WORKBOOK'],
  ['an old .xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), 'OLD_OR_LOCKED'],
  ['noise of the largest size allowed', Buffer.alloc(LIMIT, 'PK'), 'BROKEN'],
])('%s: unreadable', async (_, bytes, reason) => {
  const fileId = await upload(cloud, clerk.login, bytes)
  expect(await answersTo(fileId)).toEqual(allFour({ code: 'WORKBOOK_UNREADABLE', reason }))
})

test('one byte too many: too large', async () => {
  const fileId = await upload(cloud, clerk.login, Buffer.alloc(LIMIT + 1))
  expect(await answersTo(fileId)).toEqual(allFour({ code: 'WORKBOOK_TOO_LARGE', limitBytes: LIMIT }))
})

test('a file that is not there, or is no file of the cloud', async () => {
  for (const fileId of [
    'cloud://local-env.bucket/uploads/none/a.xlsx',
    `${cloud.url}/local/identities`,
    'file:///etc/hosts',
  ]) {
    expect(await answersTo(fileId)).toEqual(allFour({ code: 'FILE_NOT_FOUND' }))
  }
})

test('a workbook cut short is unreadable, and nothing of all this was stored', async () => {
  const bytes = await rosterWorkbook([pupilCells(1)])
  const fileId = await upload(cloud, clerk.login, bytes.subarray(0, bytes.length - 40))
  expect(await answersTo(fileId)).toEqual(allFour({ code: 'WORKBOOK_UNREADABLE', reason: 'BROKEN' }))
  expect(await readAll('pupils')).toHaveLength(3)
  const whole = await upload(cloud, clerk.login, bytes)
  expect((await previewRoster(clerk, whole)).answer).toMatchObject({ ok: true })
})
