// Tests that a roster in doubt is asked about, and that many leave only when their number is typed.
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { personIdOf } from '@functions/identity/rosters/roster-ids'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { digestOf, type Importer, importRoster, previewRoster, upload } from '../world/upload-workbook'
import { DISTRICT, LOGIN_OF, smallWorld } from '../world/world'
import { phoneOf, pupilCells, rosterWorkbook } from './roster-workbook'

// The machine may be busy with other suites.
jest.setTimeout(60_000)

let cloud: LocalCloud
let clerk: Importer

beforeAll(async () => {
  const world = smallWorld()
  world.homerooms.length = 0
  world.pupils.length = 0
  cloud = await startDistrict(await buildBundles(), world)
  clerk = { cloud, login: LOGIN_OF('schoolAdmin'), schoolId: 'qinghe' }
}, 60_000)
afterAll(() => cloud.close())

function contents() {
  return Promise.all(['homerooms', 'pupils', 'people', 'schools'].map((name) => readAll(name)))
}

const whole = () => ({ ...clerk, scope: 'WHOLE_SCHOOL' as const })
const given = async (bytes: Buffer) => ({ fileId: await upload(cloud, clerk.login, bytes), digest: digestOf(bytes) })

test('W1 when more than a few would leave, their number has to be typed', async () => {
  const many = Array.from({ length: 12 }, (_, n) => pupilCells(500 + n, { 0: n < 8 ? '五年级' : '二年级' }))
  const all = await given(await rosterWorkbook(many))
  expect((await importRoster(clerk, all.fileId, all.digest)).answer).toMatchObject({ ok: true })
  const forgotten = await given(await rosterWorkbook(many.slice(8)))
  const preview = (await previewRoster(whole(), forgotten.fileId)).answer
  if (!preview.ok) throw new Error(preview.error.code)
  const { brake } = preview.value
  expect(brake).toMatchObject({ forgottenGrade: 5 })
  const leaving = brake?.leaving ?? 0
  expect(leaving).toBe(8)
  const before = await contents()
  const refused = { ok: false, error: { code: 'LEAVING_NOT_CONFIRMED' } }
  const { digest } = forgotten
  expect((await importRoster(whole(), forgotten.fileId, digest)).answer).toEqual(refused)
  expect((await importRoster(whole(), forgotten.fileId, { digest, leaving: leaving - 1 })).answer).toEqual(refused)
  expect(await contents()).toEqual(before)
  expect((await importRoster(whole(), forgotten.fileId, { digest, leaving })).answer).toMatchObject({ ok: true })
})

test('W2 a number that lost its zeros is asked about, and the child stays the same child', async () => {
  const one = (number: string) => rosterWorkbook([pupilCells(600, { 2: number, 3: '许知远' })])
  const first = await given(await one('0001230101'))
  await importRoster(clerk, first.fileId, first.digest)
  const { fileId, digest } = await given(await one('1230101'))
  const preview = (await previewRoster(clerk, fileId)).answer
  if (!preview.ok) throw new Error(preview.error.code)
  const [question] = preview.value.questions
  expect(question).toMatchObject({
    kind: 'SAME_PUPILS',
    total: 1,
    pupils: [{ stored: '0001230101', written: '1230101' }],
  })
  const open = { ok: false, error: { code: 'WORKBOOK_HAS_QUESTIONS', total: 1 } }
  expect((await importRoster(clerk, fileId, digest)).answer).toEqual(open)
  const answers = [{ question: question?.id ?? '', choice: 'SAME' }]
  expect((await importRoster(clerk, fileId, { digest, answers })).answer).toMatchObject({
    value: { summary: { pupils: { added: 0, changed: 0, unchanged: 1 } } },
  })
  expect(await readAll<Pupil>('pupils', { name: '许知远' })).toHaveLength(1)
})

test('W5 a child without any guardian’s mobile is stored, and stands on a list', async () => {
  const row = pupilCells(700, { 3: '何远山', 7: '0555-2812345' })
  const { fileId, digest } = await given(await rosterWorkbook([row]))
  const listed = { name: '何远山', homeroom: '三(1)班', sheet: '学生名册', row: 4, reason: 'LANDLINE' }
  expect((await previewRoster(clerk, fileId)).answer).toMatchObject({
    value: { faultsTotal: 0, unreachedTotal: 1, unreached: [listed] },
  })
  expect((await importRoster(clerk, fileId, digest)).answer).toMatchObject({
    value: { summary: { pupils: { added: 1 } } },
  })
})

test('W6 a corrected phone: the stranger who had it is named, asked about, and no guardian any more', async () => {
  const one = (phone: string) => rosterWorkbook([pupilCells(800, { 3: '丁一川', 5: '丁晓云', 7: phone })])
  const wrong = await given(await one(phoneOf(8001)))
  await importRoster(clerk, wrong.fileId, wrong.digest)
  const { fileId, digest } = await given(await one(phoneOf(8002)))
  const preview = (await previewRoster(clerk, fileId)).answer
  if (!preview.ok) throw new Error(preview.error.code)
  const [question] = preview.value.questions
  expect(question).toMatchObject({
    kind: 'GUARDIAN_REPLACED',
    pupil: '丁一川',
    before: { name: '丁晓云', phoneTail: '199****8001' },
    now: [{ name: '丁晓云', phoneTail: '199****8002' }],
  })
  const answers = [{ question: question?.id ?? '', choice: 'END' }]
  expect((await importRoster(clerk, fileId, digest)).answer).toMatchObject({
    error: { code: 'WORKBOOK_HAS_QUESTIONS' },
  })
  expect((await previewRoster(clerk, fileId, { answers })).answer).toMatchObject({
    value: { questionsOpen: 0, changes: [{ kind: 'GUARDIAN_ENDED' }, { kind: 'GUARDIAN_ADDED' }] },
  })
  expect((await importRoster(clerk, fileId, { digest, answers })).answer).toMatchObject({ ok: true })
  const [stranger] = await readAll<Person>('people', { _id: personIdOf(DISTRICT, phoneOf(8001)) })
  expect(stranger?.grants).toMatchObject([{ role: 'guardian', revokedBy: 'import' }])
})
