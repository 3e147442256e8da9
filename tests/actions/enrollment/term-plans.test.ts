// Tests a term's plan over HTTP: typed, sent, returned, approved, published; raced and lost.
import type { StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import type { Course } from '@domain/enrollment/courses/course'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { PlanDraft } from '@domain/enrollment/term-plans/plan-draft'
import type { PlanRow } from '@domain/enrollment/term-plans/plan-views'
import { NO_ABOUT } from '@domain/enrollment/term-plans/read-draft'
import type { Notice } from '@domain/notices/inbox/notice'
import { type ActionInput, type ActionName, contracts } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { courseIdOf } from '@functions/enrollment/term-plans/course-id'
import type { LocalCloud } from '@localcloud/server'
import { runTimer } from '../world/district'
import { readAll, rollOf } from '../world/stored'
import { NOW } from '../world/world'
import {
  askersOf,
  CLERK,
  CUT_WRITES,
  codeOf,
  INK,
  OFFICER,
  OWN_WORD,
  PLAN_ID,
  place,
  type Saving,
  SPRING_TERMS,
  startUnplanned,
  TERMS,
  typed,
} from './plan-world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const measured = new Map<ActionName, number>()

beforeAll(async () => {
  cloud = await startUnplanned()
})
afterAll(() => cloud.close())

const { ask, given, shown, approved, publishNew } = askersOf(() => cloud, measured)
const save = (saving: Saving) => ask(CLERK, 'enrollment.savePlanCourse', saving)
const rowOf = async (courseId: string): Promise<PlanRow | undefined> =>
  (await shown()).courses.find((row) => row.courseId === courseId)
const enroll = (courseId: string) =>
  ask('guardian', 'enrollment.enrollPupil', { pupilId: 'own', courseId, consentVersion: ENROLLMENT_CONSENT_VERSION })

test('a school begins with its dates; faults of the dates stand beside their fields', async () => {
  expect((await given(CLERK, 'enrollment.getPlan', place)).plan).toBeNull()
  const wrong = { ...TERMS, closesAt: NOW, closures: [{ date: '2027-02-01', reason: '寒假' }] }
  expect(await ask(CLERK, 'enrollment.savePlanTerms', { ...place, rev: 0, terms: wrong })).toMatchObject({
    error: {
      code: 'TERM_FAULTS',
      faults: [
        { field: 'closesAt', code: 'CLOSES_BEFORE_NOW' },
        { field: 'closures', code: 'DATE_OUT_OF_TERM', date: '2027-02-01' },
      ],
    },
  })
  const begun = await given(CLERK, 'enrollment.savePlanTerms', { ...place, rev: 0, terms: TERMS })
  expect(begun).toEqual({ state: 'DRAFT', rev: 1 })
  expect(await given(CLERK, 'enrollment.savePlanTerms', { ...place, rev: 0, terms: TERMS })).toEqual(begun)
})

test('a course is typed with its faults beside the fields, saved once, and opened with what was checked', async () => {
  const faulty = await given(CLERK, 'enrollment.savePlanCourse', typed({ price: '6.01', teacherNumber: 'Q009' }))
  expect(faulty.course).toMatchObject({
    state: 'FAULTY',
    courseRev: 1,
    faults: [
      { column: 'price', code: 'PRICE_OVER_CAP', expected: '600' },
      { column: 'teacherNumber', code: 'TEACHER_UNKNOWN', found: 'Q009' },
    ],
  })
  expect(codeOf(await save(typed()))).toBe('CODE_TAKEN')
  expect(codeOf(await save(typed({}, { courseId: INK })))).toBe('COURSE_CHANGED')
  const mended = typed({}, { courseId: INK, courseRev: 1 })
  expect(await save(mended)).toMatchObject({
    ok: true,
    value: { course: { state: 'UNDECIDED', matters: ['NEW_COURSE'] } },
  })
  expect(await save(mended)).toMatchObject({ ok: true, value: { course: { courseRev: 2 } } })
  const { course } = await given(OFFICER, 'enrollment.getPlanCourse', { ...place, courseId: INK })
  expect(course.checks.filter(({ outcome }) => outcome === 'MISSING')).toEqual([])
  expect(course).toMatchObject({ lessons: 10, lessonFrom: '2026-09-24' })
})

test('two clerks save two courses at once: both are there; the same course twice: the second is told', async () => {
  const two = ['K06', 'K07'].map((code, at) =>
    save(typed({ code, title: `课${code}`, slots: `周${'一二'[at]} 16:30-17:30`, startsOn: '' })),
  )
  expect((await Promise.all(two)).map(codeOf)).toEqual(['OK', 'OK'])
  const id = courseIdOf(PLAN_ID, 'K06')
  const raced = ['甲', '乙'].map((title) =>
    save(typed({ code: 'K06', title, slots: '周一 16:30-17:30', startsOn: '' }, { courseId: id, courseRev: 1 })),
  )
  expect((await Promise.all(raced)).map(codeOf).sort()).toEqual(['COURSE_CHANGED', 'OK'])
  const { courses } = await shown()
  expect(courses.map(({ cells }) => cells.code)).toEqual(['K05', 'K06', 'K07'])
})

test('a room and a teacher twice at one time are named beside the field; nothing is sent with a fault', async () => {
  const clash = typed({ code: 'K08', title: '篮球' })
  const { course } = await given(CLERK, 'enrollment.savePlanCourse', clash)
  expect(course.faults).toMatchObject([
    { column: 'teacherNumber', code: 'TEACHER_CLASH', expected: '水墨画' },
    { column: 'place', code: 'PLACE_CLASH', expected: '水墨画' },
  ])
  const { rev } = await shown()
  expect(await ask(CLERK, 'enrollment.submitPlan', { ...place, rev })).toMatchObject({
    error: { code: 'PLAN_HAS_FAULTS', titles: ['水墨画', '篮球'] },
  })
  const gone = await given(CLERK, 'enrollment.discardPlanCourse', { ...place, courseId: courseIdOf(PLAN_ID, 'K08') })
  expect(gone.state).toBe('DRAFT')
})

test('nothing is open for enrollment, and nothing can be published, before the district approved it', async () => {
  const { rev, may } = await shown()
  expect(may).toMatchObject({ edit: true, submit: true, publish: false })
  expect(codeOf(await ask(CLERK, 'enrollment.publishPlan', { ...place, rev }))).toBe('PLAN_NOT_APPROVED')
  expect(codeOf(await enroll(INK))).toBe('NOT_FOUND')
  expect(await readAll('plans', { _id: PLAN_ID })).toEqual([])
})

test('sent: the officer is told, the clerk edits nothing, and may take it back', async () => {
  const { rev } = await shown()
  expect(codeOf(await ask(CLERK, 'enrollment.submitPlan', { ...place, rev: rev - 1 }))).toBe('PLAN_CHANGED')
  const sent = await given(CLERK, 'enrollment.submitPlan', { ...place, rev })
  expect(await given(CLERK, 'enrollment.submitPlan', { ...place, rev })).toEqual(sent)
  expect(await readAll<Notice>('notices', { kind: 'PLAN_SENT' })).toMatchObject([{ personId: OFFICER }])
  expect(codeOf(await save(typed({ title: '水墨' }, { courseId: INK, courseRev: 2 })))).toBe('UNDER_REVIEW')
  await given(CLERK, 'enrollment.takeBackPlan', place)
  expect(codeOf(await ask(CLERK, 'enrollment.takeBackPlan', place))).toBe('OK')
  await given(CLERK, 'enrollment.submitPlan', { ...place, rev: (await shown()).rev })
  const [line] = (await given(OFFICER, 'enrollment.listPlans', { districtId: 'hechuan' })).plans
  expect(line).toMatchObject({ schoolId: 'qinghe', state: 'SUBMITTED', changes: 4, answerBy: '2026-09-16' })
})

test('returned with a remark under the course; all but it approved and published', async () => {
  const { rev } = await shown()
  const review = (more: Partial<ActionInput<'enrollment.reviewPlan'>>, at = rev) =>
    ask(OFFICER, 'enrollment.reviewPlan', { ...place, rev: at, decision: 'APPROVE', text: null, remarks: [], ...more })
  expect(codeOf(await review({}, rev - 1))).toBe('PLAN_CHANGED')
  expect(codeOf(await review({ decision: 'RETURN' }))).toBe('REMARK_MISSING')
  expect(await review({})).toMatchObject({
    error: { code: 'PLAN_CHECKS_MISSING', missing: ['CARE_EVERY_DAY', 'FIVE_RULES'] },
  })
  const change = { courseId: INK, kind: 'CHANGE', text: '写清孩子用不用刀' } as const
  const part = { decision: 'APPROVE_REST' as const, remarks: [change, OWN_WORD] }
  expect(await review(part)).toMatchObject({ ok: true, value: { state: 'RETURNED' } })
  expect(await review(part)).toMatchObject({ ok: true })
  const returned = await shown()
  expect(returned).toMatchObject({ state: 'RETURNED', ready: 3, undecided: 1, remarks: [{ text: change.text }, {}] })
  expect(await readAll<Notice>('notices', { kind: 'PLAN_ANSWERED' })).toMatchObject([{ personId: CLERK }])

  const published = await given(CLERK, 'enrollment.publishPlan', { ...place, rev: returned.rev })
  expect(published).toMatchObject({ state: 'RETURNED', published: 3, left: 1 })
  expect(await given(CLERK, 'enrollment.publishPlan', { ...place, rev: returned.rev })).toEqual(published)
  expect(await readAll<StoredPlan>('plans', { _id: PLAN_ID })).toMatchObject([
    { packId: 'demo-2026', schoolName: '青禾小学' },
  ])
  expect(await rowOf(INK)).toMatchObject({ state: 'UNDECIDED', isNew: true })
  expect(codeOf(await enroll(INK))).toBe('NOT_FOUND')
  expect(codeOf(await enroll(courseIdOf(PLAN_ID, 'K06')))).toBe('OK')
})

test('mended, sent again, approved whole and published: a mother enrolls', async () => {
  const about = { ...NO_ABOUT, outline: '用毛笔，不用刀' }
  await given(CLERK, 'enrollment.savePlanCourse', typed({}, { courseId: INK, courseRev: 2, about }))
  const { state, rev } = await approved()
  expect(state).toBe('APPROVED')
  expect(await given(CLERK, 'enrollment.publishPlan', { ...place, rev })).toMatchObject({
    state: 'PUBLISHED',
    published: 1,
    left: 0,
  })
  expect(codeOf(await enroll(INK))).toBe('OK')
  expect(await readAll<Course>('courses', { _id: INK })).toMatchObject([
    { title: '水墨画', about: { outline: '用毛笔，不用刀' } },
  ])
})

test("after publishing: a room is the school's to change, a price the district's; both are drafts until published", async () => {
  const room = typed(
    { place: '美术室' },
    { courseId: INK, courseRev: 0, about: { ...NO_ABOUT, outline: '用毛笔，不用刀' } },
  )
  expect(await save(room)).toMatchObject({
    value: { state: 'DRAFT', ready: 1, undecided: 0, course: { before: { place: '303教室' } } },
  })
  const touched = (how: 'TOLD' | 'CLASHING') => ({ ...place, courseId: INK, how })
  expect(await given(CLERK, 'enrollment.listTouchedPupils', touched('TOLD'))).toEqual({
    total: 1,
    pupils: [{ pupilId: 'own', name: '林own', homeroomName: '三(1)班', with: null }],
  })
  expect(await given(CLERK, 'enrollment.listTouchedPupils', touched('CLASHING'))).toEqual({ total: 0, pupils: [] })
  const dearer = typed(
    { code: 'K06', title: '甲', price: '5.50', slots: '周一 16:30-17:30', startsOn: '' },
    { courseId: courseIdOf(PLAN_ID, 'K06') },
  )
  expect(await save(dearer)).toMatchObject({ value: { ready: 1, undecided: 1, course: { matters: ['PRICE'] } } })
  expect(await readAll<Course>('courses', { _id: INK })).toMatchObject([{ place: '303教室' }])
  const published = await given(CLERK, 'enrollment.publishPlan', { ...place, rev: (await shown()).rev })
  expect(published).toMatchObject({ state: 'DRAFT', published: 1, left: 1 })
  expect(await readAll<Course>('courses', { _id: INK })).toMatchObject([{ place: '美术室' }])
  expect(await readAll<Course>('courses', { code: 'K06' })).toMatchObject([{ pricePerLesson: 500 }])
  expect(await readAll<Notice>('notices', { kind: 'PLAN_PUBLISHED', personId: OFFICER })).toHaveLength(3)
  expect(await save(room)).toMatchObject({ value: { course: { state: 'PUBLISHED' } } })
  await given(CLERK, 'enrollment.discardPlanCourse', { ...place, courseId: courseIdOf(PLAN_ID, 'K06') })
  expect(await shown()).toMatchObject({ state: 'PUBLISHED', ready: 0, undecided: 0 })
})

test('a publication that is cut off after any write is completed by asking again, and written once', async () => {
  const own = { courseId: INK, about: { ...NO_ABOUT, outline: '用毛笔，不用刀' } }
  for (const [at, write] of CUT_WRITES.entries()) {
    const cells = { place: `教室${at}`, capacity: String(30 + at) }
    await given(CLERK, 'enrollment.savePlanCourse', typed(cells, { ...own, courseRev: 0 }))
    const { rev } = await shown()
    const takeBack = cloud.faults.inject(write)
    const first = await ask(CLERK, 'enrollment.publishPlan', { ...place, rev })
    takeBack()
    const second = await given(CLERK, 'enrollment.publishPlan', { ...place, rev })
    expect([write, codeOf(first), second]).toMatchObject([
      write,
      write.kind === 'error' ? 'INTERNAL' : 'OK',
      { state: 'PUBLISHED', published: 1 },
    ])
    expect(await readAll<Course>('courses', { _id: INK })).toMatchObject([{ place: `教室${at}`, capacity: 30 + at }])
    expect(await rollOf(INK)).toMatchObject({ capacity: 30 + at, seated: [{ pupilId: 'own' }] })
  }
  const [draft] = await readAll<PlanDraft>('planDrafts', { _id: PLAN_ID })
  expect(draft).toMatchObject({ publishing: null, courses: [] })
  const published = draft?.history.filter(({ kind }) => kind === 'PUBLISHED') ?? []
  expect(published.map(({ version }) => version)).toEqual(published.map((_, index) => index + 1))
})

test('closures move lessons of courses nobody touched; families see the new days once it is published', async () => {
  const [before] = await readAll<Course>('courses', { _id: INK })
  const closures = [...TERMS.closures, { date: '2026-10-15', reason: '运动会' }]
  await given(CLERK, 'enrollment.savePlanTerms', { ...place, rev: (await shown()).rev, terms: { ...TERMS, closures } })
  expect(await shown()).toMatchObject({ movedByTerms: 1, termMatters: [], ready: 1 })
  await given(CLERK, 'enrollment.publishPlan', { ...place, rev: (await shown()).rev })
  const [after] = await readAll<Course>('courses', { _id: INK })
  expect(before?.lessonDates).toContain('2026-10-15')
  expect(after?.lessonDates).not.toContain('2026-10-15')
  expect(after?.lessonDates).toHaveLength(10)
})

test('a course opened in mid-term is open for days of its own, and the families of its grades are told', async () => {
  const began = cloud.clock.now()
  cloud.clock.set(instantOf(schoolDate('2026-10-14'), '09:30'))
  const courseId = await publishNew({ code: 'K09', title: '陶艺', slots: '周五 16:30-17:30', startsOn: '2026-10-20' })
  for (let runs = 0; runs < 2; runs += 1) await runTimer(cloud, 'enrollment')
  const told = await readAll<Notice>('notices', { kind: 'COURSE_OPENED', personId: 'guardian' })
  expect(told).toMatchObject([{ pupilId: 'own', courseTitle: '陶艺', date: '2026-10-21' }])
  expect(codeOf(await enroll(courseIdOf(PLAN_ID, 'K07')))).toBe('WINDOW_CLOSED')
  cloud.clock.set(instantOf(schoolDate('2026-10-22')))
  expect(codeOf(await enroll(courseId))).toBe('WINDOW_CLOSED')
  cloud.clock.set(instantOf(schoolDate('2026-10-21'), '23:50'))
  expect(codeOf(await enroll(courseId))).toBe('OK')
  cloud.clock.set(began)
})

test('the next term is copied, its dates moved', async () => {
  const spring = { ...place, termId: '2027-spring' }
  expect(codeOf(await ask(CLERK, 'enrollment.copyPlan', { ...spring, fromTermId: place.termId }))).toBe('DATES_FIRST')
  await given(CLERK, 'enrollment.savePlanTerms', { ...spring, rev: 0, terms: SPRING_TERMS })
  const unknown = await ask(CLERK, 'enrollment.copyPlan', { ...spring, fromTermId: '2020-autumn' })
  expect(codeOf(unknown)).toBe('TERM_NOT_FOUND')
  const again = await ask(CLERK, 'enrollment.savePlanTerms', { ...spring, rev: 1, terms: TERMS })
  expect(again).toMatchObject({ error: { faults: [{ field: 'from', code: 'NOT_THIS_TERM' }] } })
  const early = { ...SPRING_TERMS, from: '2027-01-22' }
  expect(await ask(CLERK, 'enrollment.savePlanTerms', { ...spring, rev: 1, terms: early })).toMatchObject({
    error: { faults: [{ field: 'from', code: 'TERMS_OVERLAP' }] },
  })
  const copied = await given(CLERK, 'enrollment.copyPlan', { ...spring, fromTermId: place.termId })
  expect(copied).toMatchObject({ courses: 4, left: [] })
  expect(await given(CLERK, 'enrollment.copyPlan', { ...spring, fromTermId: place.termId })).toEqual(copied)
  const { plan } = await given(CLERK, 'enrollment.getPlan', { schoolId: 'qinghe' })
  expect(plan).toMatchObject({ termId: '2027-spring', version: 0 })
  expect(plan?.courses.map(({ cells: { code, startsOn } }) => [code, startsOn])[0]).toEqual(['K05', '2027-03-17'])
})

test('a plan from before there were drafts is shown as published', async () => {
  const world = await ask(OFFICER, 'enrollment.getPlan', { schoolId: 'yunling' })
  expect(world).toMatchObject({ value: { plan: { state: 'PUBLISHED', version: 1, rev: 0, ready: 0 } } })
})

test('every action costs what its contract declares at most', () => {
  if (process.env.PRINT_COSTS === 'yes') process.stdout.write(`${JSON.stringify([...measured])}\n`)
  const declared: Readonly<Record<string, { readonly cost: number }>> = contracts.enrollment
  const dear = [...measured].filter(([name, trips]) => trips > (declared[name.split('.')[1] ?? '']?.cost ?? 0))
  expect(dear).toEqual([])
})
