// Tests importing a roster over HTTP with real workbooks and the real bundles.
import { frozenPack } from '@domain/billing/policy/frozen-pack'
import { readHardshipList } from '@domain/billing/waivers/hardship-list'
import { readCoursePlan } from '@domain/enrollment/course-plans/course-plan-reading'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { ROSTER_CHANGES } from '@domain/identity/rosters/contract'
import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
import { readRoster } from '@domain/identity/rosters/roster-reading'
import type { Homeroom, School } from '@domain/identity/schools/school'
import { EXAMPLE, TEMPLATE_NAMES, type TemplateList } from '@domain/workbooks/template-sheets'
import type { Sheet } from '@domain/workbooks/workbook-cell'
import { personIdOf, pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { digestOf, type Importer, importRoster, previewRoster, upload } from '../world/upload-workbook'
import { DISTRICT, grant, identity, LOGIN_OF, person, school, smallWorld } from '../world/world'
import { phoneOf, pupilCells, rosterWorkbook } from './roster-workbook'

// The machine may be busy with other suites.
jest.setTimeout(60_000)

let cloud: LocalCloud
let clerk: Importer
const OTHER_CLERK = 'yunling-clerk'

beforeAll(async () => {
  const world = smallWorld()
  const other = person(OTHER_CLERK, [grant('schoolAdmin', { schoolId: 'yunling' })])
  world.people.push(other)
  world.identities.push(identity(other._id))
  // The roster comes from workbooks alone here.
  world.homerooms.length = 0
  world.pupils.length = 0
  cloud = await startDistrict(await buildBundles(), world)
  clerk = { cloud, login: LOGIN_OF('schoolAdmin'), schoolId: 'qinghe' }
}, 60_000)
afterAll(() => cloud.close())

function contents() {
  return Promise.all(['homerooms', 'pupils', 'people', 'schools'].map((name) => readAll(name)))
}

const TEACHERS = [
  ['T01', '周老师', phoneOf(9001), '三(1)班'],
  // Also the mother of pupil 3.
  ['Ｔ０２', '吴老师', phoneOf(3), null],
]
const FIRST = [
  pupilCells(1),
  pupilCells(2, { 7: phoneOf(1), 8: '林父', 10: '+86 199 0000 9002' }),
  pupilCells(3, { 0: 4, 1: '2班', 5: '吴老师' }),
]

const NOTHING_IN_DOUBT = {
  questions: [],
  questionsOpen: 0,
  brake: null,
  unreached: [],
  unreachedTotal: 0,
}
const NO_CHANGE = Object.fromEntries(ROSTER_CHANGES.map((kind) => [kind, 0]))

function staffLine(name: string, to: string | null) {
  return { kind: 'STAFF_JOINED', name, number: null, homeroom: null, from: null, to, source: null, courses: [] }
}

function pupilLine(number: number, homeroom: string) {
  return {
    kind: 'JOINED',
    name: '林小满',
    number: String(20230000 + number),
    homeroom,
    from: null,
    to: homeroom,
    source: `学生名册 ${number + 3}`,
    courses: [],
  }
}

function added(count: number) {
  return { added: count, changed: 0, unchanged: 0, missing: 0 }
}

function readSheet(name: string, rows: number) {
  return { name, outcome: 'READ', rows, missingColumns: [], hiddenRows: [], footerRows: [] }
}

test('a preview counts and stores nothing; confirming stores; both may be repeated', async () => {
  const bytes = await rosterWorkbook(FIRST, TEACHERS)
  const fileId = await upload(cloud, clerk.login, bytes)
  const before = await contents()
  const summary = { pupils: added(3), guardians: added(3), homerooms: added(2), teachers: added(2) }
  expect((await previewRoster(clerk, fileId)).answer).toEqual({
    ok: true,
    value: {
      digest: digestOf(bytes),
      rows: 5,
      summary,
      ignoredColumns: ['身份证号'],
      faults: [],
      faultsTotal: 0,
      changeCounts: { ...NO_CHANGE, JOINED: 3, STAFF_JOINED: 2 },
      changes: [
        staffLine('周老师', '三(1)班'),
        staffLine('吴老师', null),
        pupilLine(1, '三(1)班'),
        pupilLine(2, '三(1)班'),
        pupilLine(3, '四(2)班'),
      ],
      changesTotal: 5,
      sheets: [readSheet('学生名册', 3), readSheet('教师', 2)],
      ...NOTHING_IN_DOUBT,
    },
  })
  expect(await contents()).toEqual(before)

  expect((await importRoster(clerk, fileId, digestOf(bytes))).answer).toEqual({ ok: true, value: { summary } })
  const after = await contents()
  const unchanged = (count: number) => ({ added: 0, changed: 0, unchanged: count, missing: 0 })
  expect((await importRoster(clerk, fileId, digestOf(bytes))).answer).toEqual({
    ok: true,
    value: {
      summary: { pupils: unchanged(3), guardians: unchanged(3), homerooms: unchanged(2), teachers: unchanged(2) },
    },
  })
  expect(await contents()).toEqual(after)
})

test('what was stored: the pupil without the identity number, one person per phone, the staff list', async () => {
  const pupils = await readAll<Pupil>('pupils')
  expect(pupils.find(({ studentNumber }) => studentNumber === '20230001')).toEqual({
    _id: pupilIdOf('qinghe', '20230001'),
    schoolId: 'qinghe',
    schoolName: '青禾小学',
    homeroomId: 'qinghe-3-1',
    homeroomName: '三(1)班',
    grade: 3,
    name: '林小满',
    studentNumber: '20230001',
    joinedOn: '2026-09-09',
    leftOn: null,
    leftReason: null,
  })
  const people = await readAll<Person>('people', { importedBySchoolId: 'qinghe' })
  const rolesOf = (phone: string) => people.find((each) => each.phone === phone)?.grants.map(({ role }) => role)
  expect(people).toHaveLength(4)
  expect(rolesOf(phoneOf(1))).toEqual(['guardian', 'guardian'])
  expect(rolesOf(phoneOf(3))).toEqual(['teacher', 'guardian'])
  expect(rolesOf(phoneOf(9001))).toEqual(['teacher', 'classTeacher'])
  const [room] = await readAll<Homeroom>('homerooms', { _id: 'qinghe-3-1' })
  expect(room?.classTeacherId).toBe(personIdOf(DISTRICT, phoneOf(9001)))
  const [stored] = await readAll<SchoolWithStaff>('schools', { _id: 'qinghe' })
  expect(stored?.staff?.map(({ number, name }) => `${number} ${name}`)).toEqual(['T01 周老师', 'T02 吴老师'])
})

test('a later workbook writes only what differs, and removes nobody', async () => {
  const bytes = await rosterWorkbook([pupilCells(1, { 0: '四年级' }), pupilCells(4)])
  const fileId = await upload(cloud, clerk.login, bytes)
  expect((await importRoster(clerk, fileId, digestOf(bytes))).answer).toMatchObject({
    ok: true,
    value: {
      summary: {
        pupils: { added: 1, changed: 1, unchanged: 0, missing: 2 },
        guardians: { added: 1, changed: 0, unchanged: 1, missing: 2 },
        teachers: { missing: 2 },
      },
    },
  })
  const grades = (await readAll<Pupil>('pupils')).map(({ studentNumber, grade }) => [studentNumber, grade]).sort()
  expect(grades).toEqual([
    ['20230001', 4],
    ['20230002', 3],
    ['20230003', 4],
    ['20230004', 3],
  ])
})

test('the clerk’s own grant and what other schools gave stay as they are', async () => {
  const bytes = await rosterWorkbook([pupilCells(1)])
  const other = { cloud, login: LOGIN_OF(OTHER_CLERK), schoolId: 'yunling' }
  const fileId = await upload(cloud, other.login, bytes)
  expect((await importRoster(other, fileId, digestOf(bytes))).answer).toMatchObject({
    value: { summary: { pupils: { added: 1 }, guardians: { added: 1 } } },
  })
  const [parent] = await readAll<Person>('people', { _id: personIdOf(DISTRICT, phoneOf(1)) })
  expect(parent?.grants.map(({ schoolId }) => schoolId)).toEqual(['qinghe', 'qinghe', 'yunling'])
  expect(parent?.importedBySchoolId).toBe('qinghe')
  const [admin] = await readAll<Person>('people', { _id: 'schoolAdmin' })
  expect(admin?.grants).toEqual([grant('schoolAdmin', { schoolId: 'qinghe' })])
})

test('every faulty cell is listed, a page at a time, and a faulty workbook is not stored', async () => {
  const rows = Array.from({ length: 130 }, (_, index) => pupilCells(100 + index, { 7: '1990000' }))
  const bytes = await rosterWorkbook(rows)
  const fileId = await upload(cloud, clerk.login, bytes)
  const before = await contents()
  const [first, second] = [await previewRoster(clerk, fileId), await previewRoster(clerk, fileId, { faultsFrom: 100 })]
  const fault = (row: number) => ({
    sheet: '学生名册',
    cell: `H${row}`,
    code: 'NOT_A_PHONE',
    found: null,
    expected: null,
  })
  expect(first.answer).toMatchObject({
    value: { faultsTotal: 130, faults: rows.slice(0, 100).map((_, n) => fault(n + 4)) },
  })
  expect(second.answer).toMatchObject({
    value: { faultsTotal: 130, faults: rows.slice(100).map((_, n) => fault(n + 104)) },
  })
  expect(JSON.stringify([first.answer, second.answer])).not.toMatch(/1990000|林小满|林晓岚/)
  expect((await importRoster(clerk, fileId, digestOf(bytes))).answer).toEqual({
    ok: false,
    error: { code: 'WORKBOOK_HAS_FAULTS', total: 130 },
  })
  expect(await contents()).toEqual(before)
})

test('another workbook than was previewed is refused', async () => {
  const fileId = await upload(cloud, clerk.login, await rosterWorkbook([pupilCells(1)]))
  const error = { code: 'WORKBOOK_CHANGED' }
  expect((await importRoster(clerk, fileId, '0'.repeat(64))).answer).toEqual({ ok: false, error })
})

test('another school looks like no school', async () => {
  const fileId = await upload(cloud, clerk.login, await rosterWorkbook([pupilCells(1)]))
  const error = { code: 'NOT_FOUND' }
  for (const schoolId of ['yunling', 'nowhere']) {
    const asked = { ...clerk, schoolId }
    expect((await previewRoster(asked, fileId)).answer).toEqual({ ok: false, error })
    expect((await importRoster(asked, fileId, '0'.repeat(64))).answer).toEqual({ ok: false, error })
  }
  const schools = await readAll<School>('schools', { _id: 'yunling' })
  expect(schools).toMatchObject([school({ _id: 'yunling', name: '云岭小学', isRural: true })])
})

async function templateSheets(list: TemplateList): Promise<readonly Sheet[]> {
  const { answer } = await call(cloud, clerk.login, { name: 'identity.makeTemplate', input: { list } })
  if (!answer.ok) throw new Error(answer.error.code)
  expect(answer.value.fileName).toBe(`${TEMPLATE_NAMES[list]}.xlsx`)
  return (await readWorkbook(Buffer.from(await (await fetch(answer.value.url)).arrayBuffer()))) ?? []
}

/** As if somebody had typed the example himself. */
function typedOver({ rows, ...sheet }: Sheet): Sheet {
  const typed = rows.map(([first = null, second = null, third = null, ...rest]) => {
    const [, shown] = /^示例：([^；]+)$/.exec(String(rest[0])) ?? []
    return [first === EXAMPLE ? '1' : first, shown ?? second, third, ...rest]
  })
  return { ...sheet, rows: typed }
}

test('a blank roster has the heads that are read, and its example is nobody', async () => {
  const sheets = await templateSheets('roster')
  const grades = { grades: [1, 2, 3] }
  const blank = readRoster(sheets, grades)
  expect(blank).toMatchObject({ faults: [], pupils: [], teachers: [], rows: 0, ignoredColumns: ['序号'] })
  expect(blank.sheets.map(({ outcome, footerRows }) => [outcome, footerRows])).toEqual([
    ['READ', [3]],
    ['READ', [2]],
  ])
  const filled = readRoster(sheets.map(typedOver), grades)
  expect(filled.faults).toEqual([])
  expect(filled.pupils).toMatchObject([{ name: '王小明', studentNumber: '20240001', grade: 3, classNumber: 2 }])
  expect(filled.teachers).toMatchObject([{ number: 'T001', homeroom: { grade: 3, classNumber: 2 } }])
})

test('a blank course plan and a blank hardship list are read as well', async () => {
  const plan = await templateSheets('coursePlan')
  const staff = [{ number: 'T001', personId: 'li', name: '李老师' }]
  const context = { school: { grades: [3, 4] }, packOfTerm: () => frozenPack, staff }
  expect(readCoursePlan(plan, context)).toMatchObject({ courses: [], rows: 0, ignoredColumns: ['序号'] })
  const filled = readCoursePlan(plan.map(typedOver), context)
  expect(filled.faults).toEqual([])
  expect(filled).toMatchObject({ terms: { term: { id: '2026-autumn' } }, courses: [{ course: { code: 'K01' } }] })
  const list = await templateSheets('hardshipList')
  expect(readHardshipList(list)).toMatchObject({ rows: 0, faults: [], pupils: [] })
  expect(readHardshipList(list.map(typedOver))).toMatchObject({ faults: [], pupils: [{ school: '某某小学' }] })
})
