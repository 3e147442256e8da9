// Tests that a hardship list reaches the schools, approves nobody and reveals nothing back.
import { hardshipListContract } from '@domain/billing/waivers/hardship-list-contract'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { ActionInput } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { workbookOf } from '../identity/roster-workbook'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { fetchMarked } from '../world/marked-copy'
import { readAll } from '../world/stored'
import { upload } from '../world/upload-workbook'
import { DISTRICT, LOGIN_OF, smallWorld } from '../world/world'
import { applicationOf, apply, review, TEST_WAIVER_KEY } from './waiver-family'

jest.setTimeout(120_000)

const OFFICER = LOGIN_OF('districtEducation')
const HEADER = ['学校', '学号', '姓名', '困难类型', '身份证号']
type Row = readonly (string | number | null)[]
const OWN: Row = ['青禾小学', 20231001, '林小满', '低保', '3405…']
/** N1: the roster writes another dot between the parts of this name. */
const FAR: Row = ['云岭小学', '20231002', '阿依古丽.买买提', '残疾人子女', null]

let cloud: LocalCloud

beforeAll(async () => {
  process.env.WAIVER_KEY = TEST_WAIVER_KEY
  const world = smallWorld()
  const numbered: Readonly<Record<string, Partial<Pupil>>> = {
    own: { studentNumber: '20231001', name: '林小满' },
    otherSchool: { studentNumber: '20231002', name: '阿依古丽·买买提' },
    otherClass: { studentNumber: '20231003', name: '林同学' },
  }
  const pupils = world.pupils.map((pupil) => ({ ...pupil, ...numbered[pupil._id] }))
  cloud = await startDistrict(await buildBundles(), { ...world, pupils })
})
afterAll(async () => {
  delete process.env.WAIVER_KEY
  await cloud.close()
})
async function handOver(rows: readonly Row[]) {
  const bytes = await workbookOf([{ sheet: '名单', data: [HEADER, ...rows].map((row) => [...row]) }])
  const fileId = await upload(cloud, OFFICER, bytes)
  const preview = await call(cloud, OFFICER, {
    name: 'billing.previewHardshipList',
    input: { districtId: DISTRICT, fileId, faultsFrom: 0 },
  })
  if (!preview.answer.ok) throw new Error(preview.answer.error.code)
  const { digest } = preview.answer.value
  const store = () =>
    call(cloud, OFFICER, { name: 'billing.importHardshipList', input: { districtId: DISTRICT, fileId, digest } })
  return { fileId, preview: preview.answer.value, trips: preview.trips, store }
}

const applications = () => readAll<StoredApplication>('waiverApplications')

test('what leads to nobody is said by its cell, without a name; a list with faults is not taken', async () => {
  const { preview, store } = await handOver([
    OWN,
    ['青禾小学', '20231001', '林小满', '孤儿', null],
    ['远山小学', 'N1', '林远山', '低保', null],
    ['青禾小学', '20231003', '别的名字', '低保', null],
    ['青禾小学', 'N9', '林无名', '什么困难', null],
    ['青禾小学', null, '林无号', '低保', null],
  ])
  expect(preview).toMatchObject({
    rows: 6,
    matched: 2,
    faultsTotal: 3,
    unmatchedTotal: 2,
    ignoredColumns: ['身份证号'],
  })
  expect(preview.faults.map(({ cell, code }) => [cell, code])).toEqual([
    ['B3', 'DUPLICATE_PUPIL'],
    ['D6', 'NOT_A_CHOICE'],
    ['B7', 'EMPTY'],
  ])
  expect(preview.unmatched.map(({ cell, code, found }) => [cell, code, found])).toEqual([
    ['A4', 'SCHOOL_UNKNOWN', '远山小学'],
    ['B5', 'PUPIL_UNKNOWN', null],
  ])
  expect(JSON.stringify(preview)).not.toMatch(/林|别的名字|什么困难|2023|3405/)
  expect((await store()).answer).toEqual({ ok: false, error: { code: 'WORKBOOK_HAS_FAULTS', total: 3 } })
  expect(await applications()).toEqual([])
})

test('W3 a column of the list fits twice: asked, and nothing is stored before the answer', async () => {
  const header = ['学校', '学号', '姓名', '类别', '困难类型']
  const row = ['青禾小学', '20231001', '林小满', '低保', '未定']
  const bytes = await workbookOf([{ sheet: '名单', data: [header, row] }])
  const fileId = await upload(cloud, OFFICER, bytes)
  type Answers = ActionInput<'billing.previewHardshipList'>['answers']
  const place = { districtId: DISTRICT, fileId }
  const read = async (answers: Answers) => {
    const input = { ...place, faultsFrom: 0, answers }
    const { answer } = await call(cloud, OFFICER, { name: 'billing.previewHardshipList', input })
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
  }
  const asked = await read(undefined)
  expect(asked).toMatchObject({ faultsTotal: 0, matched: 0, questionsOpen: 1 })
  expect(asked.questions).toMatchObject([{ wanted: '类别', options: [{ id: 'D' }, { id: 'E', title: '困难类型' }] }])
  const choose = (choice: string): Answers => [{ question: asked.questions[0]?.id ?? '', choice }]
  expect(await read(choose('D'))).toMatchObject({ faultsTotal: 0, matched: 1, questionsOpen: 0 })
  expect((await read(choose('E'))).faults).toMatchObject([{ cell: 'E2', code: 'NOT_A_CHOICE' }])
  const input = { ...place, digest: asked.digest }
  expect((await call(cloud, OFFICER, { name: 'billing.importHardshipList', input })).answer).toEqual({
    ok: false,
    error: { code: 'WORKBOOK_HAS_QUESTIONS', total: 1 },
  })
  expect(await applications()).toEqual([])
})

test('W what is to correct comes back as a marked copy: faults, and rows that lead to nobody', async () => {
  const { fileId } = await handOver([
    OWN,
    ['远山小学', 'N1', '林远山', '低保', null],
    ['青禾小学', 'N9', '林无名', '难', null],
  ])
  const input = { districtId: DISTRICT, fileId }
  const { answer, trips } = await call(cloud, OFFICER, { name: 'billing.markHardshipList', input })
  const { colored, at, fileName } = await fetchMarked(answer)
  expect([fileName, colored]).toEqual(['名单（标出要改的）.xlsx', [['A3', 'D4']]])
  expect([at('F2'), at('F3'), at('A2')]).toEqual([null, 'A3：本区没有「远山小学」这所学校', '青禾小学'])
  expect(trips).toBeLessThanOrEqual(hardshipListContract.markHardshipList.cost)
})

test('stored it stands before the school; once more changes nothing; a family’s own stands as it is', async () => {
  await apply(cloud, { pupilId: 'own', category: 'DISABILITY' })
  await review(cloud, 'TAKE_UP')
  const { preview, trips, store } = await handOver([OWN, FAR])
  const stored = await store()
  expect(stored.answer).toEqual({ ok: true, value: { matched: 2 } })
  const after = await applications()
  expect(after.map(({ _id, state, category, appliedBy }) => [_id, state, category, appliedBy])).toEqual([
    [applicationOf('otherSchool'), 'SYSTEM_MATCHED', 'DISABILITY', null],
    [applicationOf('own'), 'SCHOOL_REVIEW', 'DISABILITY', 'guardian'],
  ])
  expect((await store()).answer).toEqual(stored.answer)
  expect(await applications()).toEqual(after)
  expect(await readAll('waivers')).toEqual([])
  // The bureau learns the same of a child whose family applied as of one that never did.
  const { preview: again } = await handOver([OWN, FAR])
  expect({ ...again, digest: '' }).toEqual({ ...preview, digest: '' })
  expect(trips).toBeLessThanOrEqual(hardshipListContract.previewHardshipList.cost)
  expect(stored.trips).toBeLessThanOrEqual(hardshipListContract.importHardshipList.cost)
})
