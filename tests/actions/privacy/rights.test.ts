// Tests families' data rights over HTTP: access, export, correction and erasure.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Notice } from '@domain/notices/inbox/notice'
import type { Correction } from '@domain/privacy/corrections/correction'
import type { ActionInput } from '@domain/registry'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, runTimer, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { consent, grant, identity, LOGIN_OF, NOW, person, pupil, smallWorld } from '../world/world'

jest.setTimeout(120_000)

const DAY = 86_400_000

let cloud: LocalCloud
const mother = LOGIN_OF('mother')
const father = LOGIN_OF('father')
const admin = LOGIN_OF('schoolAdmin')
const CHILDREN = ['named', 'race', 'exported', 'kept']

beforeAll(async () => {
  const world = smallWorld()
  const grants = CHILDREN.map((pupilId) => grant('guardian', { schoolId: 'qinghe', pupilId }))
  world.people.push({ ...person('mother', grants), phone: '19900007001' })
  world.people.push({ ...person('father', grants), phone: '19900007002' })
  world.identities.push(identity('mother'), identity('father'))
  const pupils = CHILDREN.map((_id) => pupil(_id))
  world.pupils.push(...pupils)
  world.consents.push(...pupils.map(consent))
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())
afterEach(() => cloud.clock.set(NOW))

async function correct(login: string, input: ActionInput<'privacy.requestCorrection'>): Promise<string> {
  const { answer } = await call(cloud, login, { name: 'privacy.requestCorrection', input })
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.value.correctionId
}

const settle = (correctionId: string, decision: 'APPLY' | 'DECLINE') =>
  call(cloud, admin, { name: 'privacy.settleCorrection', input: { correctionId, decision } })

const myData = (pupilId: string) => call(cloud, mother, { name: 'privacy.getMyData', input: { pupilId } })

async function noticesOf(kind: Notice['kind'], pupilId: string): Promise<readonly string[]> {
  return (await readAll<Notice>('notices', { kind, pupilId })).map(({ personId }) => personId).sort()
}

/** By person, whether it stands unread: one's own doing is read. */
async function unreadOf(kind: Notice['kind'], pupilId: string): Promise<Readonly<Record<string, boolean>>> {
  const told = await readAll<Notice>('notices', { kind, pupilId })
  return Object.fromEntries(told.map(({ personId, readAt }) => [personId, readAt === null]))
}

test('a name: wished for, changed once more, listed for the school, written, and said to be done', async () => {
  const first = await correct(mother, { pupilId: 'named', field: 'PUPIL_NAME', wanted: '林小漫' })
  const second = await correct(father, { pupilId: 'named', field: 'PUPIL_NAME', wanted: '林晓漫' })
  expect(second).toBe(first)
  expect(await noticesOf('CORRECTION_REQUESTED', 'named')).toEqual(['schoolAdmin'])
  const list = await call(cloud, admin, { name: 'privacy.listCorrections', input: { schoolId: 'qinghe' } })
  expect(list.answer).toMatchObject({
    value: { corrections: [{ correctionId: first, wanted: '林晓漫', guardianName: '王father', state: 'OPEN' }] },
  })
  expect((await settle(first, 'APPLY')).answer).toEqual({ ok: true, value: {} })
  expect((await settle(first, 'APPLY')).answer).toEqual({ ok: true, value: {} })
  expect((await settle(first, 'DECLINE')).answer).toEqual({ ok: false, error: { code: 'ALREADY_SETTLED' } })
  expect((await readAll<Pupil>('pupils', { _id: 'named' }))[0]?.name).toBe('林晓漫')
  expect(await noticesOf('CORRECTION_SETTLED', 'named')).toEqual(['father'])
  const again = await correct(mother, { pupilId: 'named', field: 'PUPIL_NAME', wanted: '林小曼' })
  expect(again).not.toBe(first)
  expect((await myData('named')).answer).toMatchObject({
    value: { me: { phone: '19900007001' }, guardians: 2, corrections: [{ state: 'OPEN' }, { state: 'APPLIED' }] },
  })
})

test("a guardian's own name is the guardian's; a homeroom is left to the roster", async () => {
  const name = await correct(father, { pupilId: 'named', field: 'GUARDIAN_NAME', wanted: '王父' })
  const homeroom = await correct(father, { pupilId: 'named', field: 'HOMEROOM', wanted: '三(2)班' })
  for (const correctionId of [name, homeroom]) await settle(correctionId, 'APPLY')
  const people = await readAll<Person>('people', { 'grants.pupilId': 'named' })
  expect(people.map((each) => each.name).sort()).toEqual(['王mother', '王父'])
  expect((await readAll<Pupil>('pupils', { _id: 'named' }))[0]?.homeroomName).toBe('三(1)班')
})

test('two guardians at the same moment: one open wish', async () => {
  cloud.faults.inject({ collection: 'corrections', kind: 'delay', delayMs: 60, count: 2 })
  const ids = await Promise.all([
    correct(mother, { pupilId: 'race', field: 'OTHER', wanted: '甲' }),
    correct(father, { pupilId: 'race', field: 'OTHER', wanted: '乙' }),
  ])
  cloud.faults.clear()
  expect(new Set(ids).size).toBe(1)
  expect(await readAll<Correction>('corrections', { pupilId: 'race' })).toHaveLength(1)
})

test('a declined wish changes nothing', async () => {
  const correctionId = await correct(mother, { pupilId: 'race', field: 'PUPIL_NAME', wanted: '林改名' })
  await settle(correctionId, 'DECLINE')
  expect((await readAll<Pupil>('pupils', { _id: 'race' }))[0]?.name).toBe('林race')
})

const SAID = ['林exported', 'Nexported', '19900007001', '199****7002', '课程own', '提供课后服务', '住址没有登记']

/** Of each record a line, as the sheet of all records shows it. */
const EXPORTED = [
  ['孩子 1', '学号', 'Nexported'],
  ['家人和接送人 1', '手机号', '19900007001'],
  ['同意记录 1', '用途', '提供课后服务'],
  ['报名 1', '课程', '课程own'],
  ['报名 1', '每课时（元）', '6.00'],
  ['更正申请 1', '应当是', '住址没有登记'],
  ['志愿 1', '志愿，排在前的先', '课程otherClass、课程own'],
]

test('the export says all of it, masks the other phone, and is gone after a day', async () => {
  const input = { pupilId: 'exported', courseId: 'own', consentVersion: ENROLLMENT_CONSENT_VERSION }
  await call(cloud, mother, { name: 'enrollment.enrollPupil', input })
  await correct(mother, { pupilId: 'exported', field: 'OTHER', wanted: '住址没有登记' })
  const _id = 'qinghe:2026-autumn:exported'
  await stored('wishes').add([{ _id, pupilId: 'exported', wishes: ['otherClass', 'own'], savedAt: NOW }])
  const exporting = { name: 'privacy.exportMyData', input: { pupilId: 'exported' } } as const
  const { answer, trips } = await call(cloud, mother, exporting)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  expect(trips).toBeLessThanOrEqual(10)
  const { fileName, url, until } = answer.value
  expect(fileName).toBe('放学后-我的信息-2026-09-09.xlsx')
  expect(url).not.toMatch(/林|mother|exported/)
  expect(until - cloud.clock.now()).toBeLessThanOrEqual(DAY)

  const sheets = await readWorkbook(Buffer.from(await (await fetch(url)).arrayBuffer()))
  const text = JSON.stringify(sheets)
  for (const said of SAID) expect(text).toContain(said)
  expect(text).not.toContain('19900007002')
  const statement = sheets?.find(({ name }) => name === '账单')?.rows
  // 10 lessons × 6.00 yuan
  expect(statement?.[1]).toEqual(['2026-2027学年第一学期', '课程own', 10, 10, 6, 60, 60, 60])
  const accesses = sheets?.find(({ name }) => name === '谁看过或改过')?.rows ?? []
  expect(accesses.map((row) => [row[1], row[3]])).toContainEqual(['我', '报名'])

  const records = sheets?.find(({ name }) => name === '全部记录')?.rows ?? []
  expect(records[0]).toEqual(['记录', '项目', '内容'])
  for (const line of EXPORTED) expect(records).toContainEqual(line)
  expect(new Set(records.map(([record]) => String(record).split(' ')[0]))).not.toContain('查看记录的封存')

  cloud.clock.set(until - 60_000)
  await runTimer(cloud, 'privacy')
  expect((await fetch(url)).status).toBe(200)
  cloud.clock.set(until)
  expect(await runTimer(cloud, 'privacy')).toEqual({ ok: true, value: null })
  expect((await fetch(url)).status).toBe(403)
  expect(await readAll('filesToDelete')).toEqual([])
})

test('T1 a deletion is asked for once, both guardians are told and either calls it off', async () => {
  const asked = { name: 'privacy.requestErasure', input: { pupilId: 'kept' } } as const
  const { answer } = await call(cloud, mother, asked)
  expect(answer).toMatchObject({ ok: true, value: { dueAt: expect.any(Number) } })
  cloud.clock.set(NOW + DAY)
  expect((await call(cloud, father, asked)).answer).toEqual(answer)
  expect(await unreadOf('ERASURE_REQUESTED', 'kept')).toEqual({ father: true, mother: false })
  expect((await myData('kept')).answer).toMatchObject({ value: { erasure: { byMe: true } } })
  const cancel = { name: 'privacy.cancelErasure', input: { pupilId: 'kept' } } as const
  for (const login of [father, father])
    expect((await call(cloud, login, cancel)).answer).toEqual({ ok: true, value: {} })
  expect(await unreadOf('ERASURE_CANCELED', 'kept')).toEqual({ father: false, mother: true })
  cloud.clock.set(NOW + 30 * DAY)
  await runTimer(cloud, 'privacy')
  expect((await myData('kept')).answer).toMatchObject({ ok: true, value: { erasure: null } })
})
