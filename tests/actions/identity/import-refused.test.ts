// Tests that an invalid, oversized or missing workbook is a declared error, not a crash.
import { contracts } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { fetchMarked } from '../world/marked-copy'
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

/** What each of the four actions answers to a file; uploaded for each kind of list, as a file serves one. */
async function answersTo(bytes: Buffer) {
  const asRoster = await upload(cloud, clerk.login, bytes)
  return answersToFiles(asRoster, await upload(cloud, clerk.login, bytes))
}

async function answersToFiles(asRoster: string, asPlan: string) {
  const called = [
    await previewRoster(clerk, asRoster),
    await importRoster(clerk, asRoster, NO_DIGEST),
    await previewPlan(clerk, asPlan),
    await importPlan(clerk, asPlan, NO_DIGEST),
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
  expect(await answersTo(bytes)).toEqual(allFour({ code: 'WORKBOOK_UNREADABLE', reason }))
})

test('one byte too many: too large', async () => {
  expect(await answersTo(Buffer.alloc(LIMIT + 1))).toEqual(allFour({ code: 'WORKBOOK_TOO_LARGE', limitBytes: LIMIT }))
})

test('a file that is not there, or is no file of the cloud', async () => {
  for (const fileId of [
    'cloud://local-env.bucket/uploads/none/a.xlsx',
    `${cloud.url}/local/identities`,
    'file:///etc/hosts',
  ]) {
    expect(await answersToFiles(fileId, fileId)).toEqual(allFour({ code: 'FILE_NOT_FOUND' }))
  }
})

test('W the faults of a roster come back as a marked copy, which reads as the workbook did', async () => {
  const teachers = [['T01', '周老师', '12', '三(1)班']]
  const bytes = await rosterWorkbook(
    [pupilCells(1), pupilCells(2, { 0: '十年级', 7: '1991' }), pupilCells(3)],
    teachers,
  )
  const fileId = await upload(cloud, clerk.login, bytes)
  const ask = (login: string, id: string) =>
    call(cloud, login, {
      name: 'identity.markRoster',
      input: { schoolId: 'qinghe', scope: 'ADDITIONS', fileId: id, answers: [] },
    })
  const { answer, trips } = await ask(clerk.login, fileId)
  const { fileName, sheets, colored, at, bytes: copy } = await fetchMarked(answer)
  expect([fileName, sheets.map(({ name }) => name)]).toEqual(['学生名册（标出要改的）.xlsx', ['学生名册', '教师']])
  expect(colored).toEqual([['A5', 'H5'], ['C2']])
  expect([at('L1'), at('L4'), at('L6')]).toEqual(['哪里不对', null, null])
  expect(at('L5')).toMatch(/^A5：「十年级」不是年级.*；H5：不是 11 位手机号$/)
  expect([at('C4'), at('C2', 1), at('E2', 1)]).toEqual([20230001, '12', 'C2：不是 11 位手机号'])
  const faultsOf = async (id: string) => {
    const read = await previewRoster(clerk, id)
    return read.answer.ok ? read.answer.value.faults : null
  }
  expect(await faultsOf(await upload(cloud, clerk.login, copy))).toEqual(await faultsOf(fileId))
  expect(trips).toBeLessThanOrEqual(contracts.identity.markRoster.cost)
  const foreign = await upload(cloud, LOGIN_OF('districtEducation'), bytes)
  expect((await ask(clerk.login, foreign)).answer).toEqual({ ok: false, error: { code: 'FILE_NOT_FOUND' } })
})

test('X1 a workbook is read for whoever uploaded it, as the one list it was first read as', async () => {
  const bytes = await rosterWorkbook([pupilCells(1)])
  const foreign = await upload(cloud, LOGIN_OF('districtEducation'), bytes)
  expect(await answersToFiles(foreign, foreign)).toEqual(allFour({ code: 'FILE_NOT_FOUND' }))
  const slip = await upload(cloud, clerk.login, { kind: 'SLIP', bytes })
  expect(await answersToFiles(slip, slip)).toEqual(allFour({ code: 'FILE_NOT_FOUND' }))
  const asPlan = await upload(cloud, clerk.login, bytes)
  expect((await previewPlan(clerk, asPlan)).answer).not.toMatchObject({ error: { code: 'FILE_NOT_FOUND' } })
  expect((await previewRoster(clerk, asPlan)).answer).toMatchObject({ error: { code: 'FILE_NOT_FOUND' } })
})

test('a workbook cut short is unreadable, and nothing of all this was stored', async () => {
  const bytes = await rosterWorkbook([pupilCells(1)])
  const cut = bytes.subarray(0, bytes.length - 40)
  expect(await answersTo(cut)).toEqual(allFour({ code: 'WORKBOOK_UNREADABLE', reason: 'BROKEN' }))
  expect(await readAll('pupils')).toHaveLength(3)
  const whole = await upload(cloud, clerk.login, bytes)
  expect((await previewRoster(clerk, whole)).answer).toMatchObject({ ok: true })
})
