// Tests importing a course plan over HTTP with real workbooks and the real bundles.

import type { StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import type { Course } from '@domain/enrollment/courses/course'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { rollIsSound } from '@domain/enrollment/seats/seat-claim'
import type { Notice } from '@domain/notices/inbox/notice'
import { type ActionInput, contracts } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { courseIdOf } from '@functions/enrollment/term-plans/course-id'
import type { LocalCloud } from '@localcloud/server'
import { phoneOf, pupilCells, rosterWorkbook } from '../identity/roster-workbook'
import { buildBundles } from '../world/bundles'
import { call, runTimer, startDistrict } from '../world/district'
import { fetchMarked } from '../world/marked-copy'
import { importAndPublish, publishDraft } from '../world/publish-plan'
import { readAll, recordOf, rollOf } from '../world/stored'
import { digestOf, type Importer, importPlan, importRoster, previewPlan, upload } from '../world/upload-workbook'
import { addFamilies, LOGIN_OF, smallWorld } from '../world/world'
import { courseCells, planWithTwoCapacities, planWorkbook } from './course-plan-workbook'

const PLAN_ID = 'qinghe:2026-autumn'
const idOf = (code: string) => courseIdOf(PLAN_ID, code)

// The machine may be busy with other suites.
jest.setTimeout(60_000)

let cloud: LocalCloud
let clerk: Importer

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'n', 6)
  // The plan comes from workbooks alone here.
  for (const list of [world.plans, world.courses, world.seatRolls]) list.length = 0
  cloud = await startDistrict(await buildBundles(), world)
  clerk = { cloud, login: LOGIN_OF('schoolAdmin'), schoolId: 'qinghe' }
}, 60_000)
afterAll(() => cloud.close())

function contents() {
  return Promise.all(['plans', 'courses', 'seatRolls', 'pupilTerms'].map((name) => readAll(name)))
}

async function imported(bytes: Buffer) {
  return importAndPublish(clerk, await upload(cloud, clerk.login, bytes), digestOf(bytes))
}

async function enroll(pupilId: string, code: string) {
  const input = { pupilId, courseId: idOf(code), consentVersion: ENROLLMENT_CONSENT_VERSION }
  return (await call(cloud, LOGIN_OF(`g-${pupilId}`), { name: 'enrollment.enrollPupil', input })).answer
}

async function acceptOffer(pupilId: string, code: string) {
  const input = { pupilId, courseId: idOf(code), insteadOfCourseId: null }
  return (await call(cloud, LOGIN_OF(`g-${pupilId}`), { name: 'enrollment.acceptOffer', input })).answer
}

const summaryOf = (added: number, changed: number, unchanged: number) => ({
  termName: '2026-2027学年第一学期',
  courses: { added, changed, unchanged },
})

test('a preview counts and stores nothing; confirming stores; both may be repeated', async () => {
  const bytes = await planWorkbook([courseCells(1), courseCells(2, { 5: '周四 16:30-17:30', 9: 2 })])
  const fileId = await upload(cloud, clerk.login, bytes)
  const before = await contents()
  expect((await previewPlan(clerk, fileId)).answer).toMatchObject({
    ok: true,
    value: { digest: digestOf(bytes), rows: 2, summary: summaryOf(2, 0, 0), faults: [], faultsTotal: 0 },
  })
  expect(await contents()).toEqual(before)
  expect((await importAndPublish(clerk, fileId, digestOf(bytes))).answer).toEqual({
    ok: true,
    value: { summary: summaryOf(2, 0, 0) },
  })
  const after = await contents()
  expect((await importAndPublish(clerk, fileId, digestOf(bytes))).answer).toEqual({
    ok: true,
    value: { summary: summaryOf(0, 0, 2) },
  })
  expect(await contents()).toEqual(after)
})

test('what was stored: the plan with its window and fee policy, courses, an empty roll for each', async () => {
  const [plan] = await readAll<StoredPlan>('plans')
  expect(plan).toMatchObject({
    _id: PLAN_ID,
    termId: '2026-autumn',
    schoolName: '青禾小学',
    districtId: 'hechuan',
    packId: 'demo-2026',
    opensAt: instantOf(schoolDate('2026-09-07'), '08:00'),
    term: { from: '2026-09-01', until: '2027-01-22', closures: [{ date: '2027-01-01', reason: '元旦' }] },
  })
  const [course] = await readAll<Course>('courses', { _id: idOf('C2') })
  expect(course).toMatchObject({ planId: PLAN_ID, schoolId: 'qinghe', code: 'C2', capacity: 2, pricePerLesson: 600 })
  expect(course?.lessonDates).toHaveLength(10)
  expect(await rollOf(idOf('C2'))).toMatchObject({ capacity: 2, seatsLeft: 2, seated: [], waiting: [] })
})

test('families can enroll in what was imported; more seats are offered to the line, fewer stop at the seats taken', async () => {
  for (const pupilId of ['n1', 'n2', 'n3']) await enroll(pupilId, 'C2')
  expect(await rollOf(idOf('C2'))).toMatchObject({ seatsLeft: 0, seated: [{}, {}], waiting: [{ pupilId: 'n3' }] })
  const withSeats = (seats: number) => planWorkbook([courseCells(2, { 5: '周四 16:30-17:30', 9: seats })])

  expect((await imported(await withSeats(4))).answer).toMatchObject({ value: { summary: summaryOf(0, 1, 0) } })
  const raised = await rollOf(idOf('C2'))
  expect(raised).toMatchObject({ capacity: 4, seatsLeft: 2, waiting: [{ pupilId: 'n3' }] })
  await runTimer(cloud, 'enrollment')
  expect(await rollOf(idOf('C2'))).toMatchObject({ seatsLeft: 1, waiting: [{ pupilId: 'n3', offer: {} }] })
  expect(await acceptOffer('n3', 'C2')).toMatchObject({ ok: true })
  expect((await recordOf('n3'))?.enrollments).toMatchObject([{ state: 'SEATED' }])

  expect((await imported(await withSeats(1))).answer).toMatchObject({ value: { summary: summaryOf(0, 1, 0) } })
  const lowered = await rollOf(idOf('C2'))
  expect(lowered).toMatchObject({ capacity: 3, seatsLeft: 0, waiting: [] })
  expect(rollIsSound(lowered)).toBe(true)
  expect(await readAll<Course>('courses', { _id: idOf('C2') })).toMatchObject([{ capacity: 3 }])
  expect((await imported(await withSeats(1))).answer).toMatchObject({ value: { summary: summaryOf(0, 0, 1) } })
})

test('seats changed while families claim them: seats add up', async () => {
  const withSeats = (seats: number) => planWorkbook([courseCells(1, { 9: seats })])
  const workbooks = await Promise.all([3, 5, 2].map(withSeats))
  const claims = ['n1', 'n2', 'n4', 'n5', 'n6'].map((pupilId) => enroll(pupilId, 'C1'))
  const imports = workbooks.map(async (bytes) => (await imported(bytes)).answer)
  for (const answer of await Promise.all([...claims, ...imports])) expect(answer).toMatchObject({ ok: true })
  const roll = await rollOf(idOf('C1'))
  expect(rollIsSound(roll)).toBe(true)
  expect([...roll.seated, ...roll.waiting].map(({ pupilId }) => pupilId).sort()).toEqual(['n1', 'n2', 'n4', 'n5', 'n6'])
})

test('T7 a course that moves: the child sees the same days as the school, the family is told once', async () => {
  const bytes = await planWorkbook([courseCells(2, { 5: '周五 16:00-17:00', 9: 3 })])
  expect((await imported(bytes)).answer).toMatchObject({ value: { summary: summaryOf(0, 1, 0) } })
  for (let runs = 0; runs < 2; runs += 1) await runTimer(cloud, 'enrollment')
  const [course] = await readAll<Course>('courses', { _id: idOf('C2') })
  const own = (await recordOf('n3'))?.enrollments.find(({ courseId }) => courseId === idOf('C2'))
  expect(own).toMatchObject({ slots: [{ weekday: 5, from: '16:00', until: '17:00' }], pricePerLesson: 600 })
  expect(own?.lessonDates).toEqual(course?.lessonDates)
  const told = await readAll<Notice>('notices', { kind: 'COURSE_CHANGED', pupilId: 'n3' })
  expect(told).toMatchObject([{ personId: 'g-n3', date: course?.lessonDates[0], readAt: null }])
})

test('a course that is not named stays, an enrollment keeps the terms agreed to', async () => {
  const bytes = await planWorkbook([courseCells(2, { 5: '周五 16:00-17:00', 8: 5.5, 9: 3 })])
  expect((await imported(bytes)).answer).toMatchObject({ value: { summary: summaryOf(0, 1, 0) } })
  expect(await readAll<Course>('courses', { planId: PLAN_ID })).toHaveLength(2)
  expect(await readAll<Course>('courses', { _id: idOf('C2') })).toMatchObject([{ pricePerLesson: 550 }])
  const inC2 = (await recordOf('n3'))?.enrollments.filter(({ courseId }) => courseId === idOf('C2'))
  expect(inC2).toMatchObject([{ pricePerLesson: 600 }])
})

test('a teacher is named by the number in the imported roster', async () => {
  const roster = await rosterWorkbook([pupilCells(1)], [['T01', '周老师', phoneOf(9001), null]])
  const teacher = { 11: 'T01', 12: '周老师', 5: '周五 16:30-17:30' }
  const bytes = await planWorkbook([courseCells(3, teacher)])
  const fileId = await upload(cloud, clerk.login, bytes)
  expect((await previewPlan(clerk, fileId)).answer).toMatchObject({
    value: { faults: [{ sheet: '课程', cell: 'L3', code: 'TEACHER_UNKNOWN', found: 'T01' }] },
  })
  await importRoster(clerk, await upload(cloud, clerk.login, roster), digestOf(roster))
  expect((await imported(bytes)).answer).toMatchObject({ ok: true })
  const [course] = await readAll<Course>('courses', { _id: idOf('C3') })
  const [person] = await readAll<{ _id: string }>('people', { phone: phoneOf(9001) })
  expect(course?.teacherId).toBe(person?._id)
})

test('a faulty plan is not stored, whichever sheet the fault is in', async () => {
  const before = await contents()
  const faulty = await planWorkbook([courseCells(4, { 8: 6.01 })])
  expect((await imported(faulty)).answer).toEqual({ ok: false, error: { code: 'WORKBOOK_HAS_FAULTS', total: 1 } })
  const termless = await planWorkbook([courseCells(4)], { 开学日期: '九月' })
  expect((await imported(termless)).answer).toEqual({ ok: false, error: { code: 'WORKBOOK_HAS_FAULTS', total: 1 } })
  expect((await previewPlan(clerk, await upload(cloud, clerk.login, termless))).answer).toMatchObject({
    value: {
      summary: { termName: '', courses: { added: 0 } },
      faults: [{ sheet: '方案', cell: 'B3', code: 'NOT_A_DATE' }],
    },
  })
  expect(await contents()).toEqual(before)
})

test('W3 a column of the plan fits twice: asked, and nothing is published before the answer', async () => {
  const bytes = await planWithTwoCapacities(courseCells(5, { 5: '周一 16:30-17:30' }), 12)
  const fileId = await upload(cloud, clerk.login, bytes)
  const read = async (answers: ActionInput<'enrollment.previewCoursePlan'>['answers']) => {
    const input = { schoolId: 'qinghe', fileId, faultsFrom: 0, changesFrom: 0, answers }
    const { answer } = await call(cloud, clerk.login, { name: 'enrollment.previewCoursePlan', input })
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
  }
  const store = async (answers: ActionInput<'enrollment.importCoursePlan'>['answers']) => {
    const input = { schoolId: 'qinghe', fileId, digest: digestOf(bytes), answers }
    return (await call(cloud, clerk.login, { name: 'enrollment.importCoursePlan', input })).answer
  }
  const asked = await read(undefined)
  expect(asked).toMatchObject({ faultsTotal: 0, changesTotal: 0, questionsOpen: 1 })
  expect(asked.questions).toMatchObject([
    {
      kind: 'COLUMN',
      sheet: '课程',
      wanted: '名额',
      options: [{ id: 'J' }, { id: 'R', title: '人数上限', filled: 1 }],
    },
  ])
  const question = asked.questions[0]?.id ?? ''
  expect(await store(undefined)).toEqual({ ok: false, error: { code: 'WORKBOOK_HAS_QUESTIONS', total: 1 } })
  expect(await store([{ question, choice: 'A' }])).toMatchObject({ error: { code: 'WORKBOOK_HAS_QUESTIONS' } })
  const answers = [{ question, choice: 'R' }]
  expect(await read(answers)).toMatchObject({ questionsOpen: 0, summary: { courses: { added: 1 } } })
  expect(await store(answers)).toMatchObject({ ok: true })
  await publishDraft(clerk)
  expect(await readAll<Course>('courses', { _id: idOf('C5') })).toMatchObject([{ capacity: 12 }])
})

test('W the faults of a plan come back as a marked copy', async () => {
  const faulty = await planWorkbook([courseCells(4, { 8: 6.01 })], { 开学日期: '九月' })
  const fileId = await upload(cloud, clerk.login, faulty)
  const input = { schoolId: 'qinghe', fileId }
  const { answer, trips } = await call(cloud, clerk.login, { name: 'enrollment.markCoursePlan', input })
  const { colored, sheets, fileName } = await fetchMarked(answer)
  expect([fileName, sheets.map(({ name }) => name), colored[0]]).toEqual([
    '选课方案（标出要改的）.xlsx',
    ['方案', '课程'],
    ['B3'],
  ])
  expect(sheets[0]?.rows[2]?.at(-1)).toMatch(/^B3：「九月」不是日期/)
  expect(trips).toBeLessThanOrEqual(contracts.enrollment.markCoursePlan.cost)
})

test('another school looks like no school', async () => {
  const fileId = await upload(cloud, clerk.login, await planWorkbook([courseCells(1)]))
  for (const schoolId of ['yunling', 'nowhere']) {
    const asked = { ...clerk, schoolId }
    const error = { code: 'NOT_FOUND' }
    expect((await previewPlan(asked, fileId)).answer).toEqual({ ok: false, error })
    expect((await importPlan(asked, fileId, '0'.repeat(64))).answer).toEqual({ ok: false, error })
  }
})

test('W8 the preview is the change itself: old and new, and the children it touches', async () => {
  const rows = [courseCells(71, { 5: '周五 16:30-17:30' })]
  expect((await imported(await planWorkbook(rows))).answer).toMatchObject({ ok: true })
  expect(await enroll('n6', 'C71')).toEqual({ ok: true, value: expect.anything() })
  const next = [courseCells(71, { 5: '周五 16:40-17:40', 8: '￥5.00' })]
  const bytes = await planWorkbook(next, { 选课截止: '2026.9.18' })
  const answer = (await previewPlan(clerk, await upload(cloud, clerk.login, bytes))).answer
  if (!answer.ok) throw new Error(answer.error.code)
  const endOfDay = String(instantOf(schoolDate('2026-09-19')))
  expect(answer.value.changes).toMatchObject([
    { kind: 'PLAN', lines: [{ field: 'closesAt', to: endOfDay }] },
    {
      kind: 'COURSE_CHANGED',
      code: 'C71',
      seated: 1,
      lines: [
        { field: 'slots', from: expect.stringContaining('16:30'), to: expect.stringContaining('16:40') },
        { field: 'price', from: '600', to: '500' },
      ],
    },
  ])
  expect(answer.value.sheets).toMatchObject([
    { name: '方案', outcome: 'READ' },
    { name: '课程', outcome: 'READ' },
  ])
  expect(answer.value.yearsNotArranged).toEqual([2027])
})
