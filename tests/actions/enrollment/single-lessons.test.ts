// Tests single lessons through the real functions: moved, put off, a day off; telling, records.
import type { Course } from '@domain/enrollment/courses/course'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionInput } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, dearerThanDeclared, runTimer, startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { addFamilies, LOGIN_OF, NOW, smallWorld } from '../world/world'

jest.setTimeout(180_000)

let cloud: LocalCloud
const CLERK = LOGIN_OF('schoolAdmin')
/** Course `own` meets on Tuesdays. */
const TUESDAY = schoolDate('2026-10-20')
const FRIDAY = schoolDate('2026-10-23')
const at = (hour: string, day = '2026-10-14') => cloud.clock.set(instantOf(schoolDate(day), hour))

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 's', 3)
  cloud = await startDistrict(await buildBundles(), world)
  cloud.clock.set(NOW)
  for (const pupilId of ['s1', 's2', 's3']) {
    const input = { pupilId, courseId: 'own', consentVersion: ENROLLMENT_CONSENT_VERSION }
    const { answer } = await call(cloud, LOGIN_OF(`g-${pupilId}`), { name: 'enrollment.enrollPupil', input })
    if (!answer.ok) throw new Error(answer.error.code)
  }
})
beforeEach(() => at('10:00'))
afterAll(() => cloud.close())

type Wish = ActionInput<'enrollment.changeSession'>

const wish = (about: Partial<Wish> = {}): Wish => ({
  schoolId: 'qinghe',
  courseId: 'own',
  planned: TUESDAY,
  to: { date: FRIDAY, from: '16:00', until: '17:00', place: '音乐室', substituteId: null },
  isOwed: false,
  cause: 'SCHOOL',
  ...about,
})

async function change(about: Partial<Wish> = {}) {
  const { answer } = await call(cloud, CLERK, { name: 'enrollment.changeSession', input: wish(about) })
  return answer.ok ? answer.value : answer.error
}

async function restore(planned = TUESDAY) {
  const input = { schoolId: 'qinghe', courseId: 'own', planned }
  const { answer } = await call(cloud, CLERK, { name: 'enrollment.restoreSession', input })
  return answer.ok ? answer.value : answer.error
}

async function sessions() {
  const input = { schoolId: 'qinghe', courseId: 'own' }
  const { answer } = await call(cloud, CLERK, { name: 'enrollment.listSessions', input })
  return answer.ok ? answer.value.sessions : []
}

async function calendar(pupilId = 's1') {
  const { answer } = await call(cloud, LOGIN_OF(`g-${pupilId}`), { name: 'enrollment.familyCalendar', input: {} })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value.children[0]
}

async function told(personId: string): Promise<readonly string[]> {
  const all = await readAll<Notice>('notices', { personId })
  return all
    .filter(({ kind }) => /^(LESSON_|DAY_O|DAY_M)/.test(kind))
    .sort((one, other) => one.at - other.at)
    .map(({ kind, date }) => `${kind} ${date}`)
}

const course = async () => (await readAll<Course>('courses', { _id: 'own' }))[0]
const record = async (date: string) => (await readAll<LessonRecord>('lessonRecords', { _id: `own:${date}` }))[0]

test('before: whom it concerns, and what comes back; a day without school is refused with its reason', async () => {
  const ask = async (about: Partial<Wish>) =>
    (await call(cloud, CLERK, { name: 'enrollment.previewSession', input: wish(about) })).answer
  expect(await ask({ to: null })).toMatchObject({ value: { children: 3, lessons: 1, refusal: null } })
  const price = (await course())?.pricePerLesson ?? 0
  expect(await ask({ to: null })).toMatchObject({ value: { returnedFen: 3 * price } })
  expect(await ask({ to: null, isOwed: true })).toMatchObject({ value: { returnedFen: 0 } })
  const saturday = { date: '2026-10-24', from: '16:00', until: '17:00', place: '音乐室', substituteId: null }
  expect(await ask({ to: saturday })).toMatchObject({ value: { refusal: { code: 'NOT_A_SCHOOL_DAY' } } })
})

test('a moved lesson is on its new day for the clerk, the teacher and the family; each family is told once', async () => {
  expect(await change()).toEqual({ title: '课程own', told: 3 })
  expect(await change()).toEqual({ title: '课程own', told: 3 })
  await runTimer(cloud, 'enrollment')
  const moved = { planned: TUESDAY, date: FRIDAY, place: '音乐室', state: 'CHANGED' }
  expect(await sessions()).toContainEqual(expect.objectContaining(moved))
  const shown = (await calendar())?.calendar[0]
  expect(shown?.lessonDates).toContain(FRIDAY)
  expect(shown?.lessonDates).not.toContain(TUESDAY)
  expect(shown?.changed).toMatchObject([{ planned: TUESDAY, date: FRIDAY, from: '16:00', place: '音乐室' }])
  expect(await told('g-s1')).toEqual([`LESSON_CHANGED ${FRIDAY}`])
  expect(await told('teacher')).toEqual([`LESSON_CHANGED ${FRIDAY}`])
  const roll = await call(cloud, CLERK, { name: 'enrollment.getRollCall', input: { courseId: 'own', date: FRIDAY } })
  expect(roll.answer).toMatchObject({ value: { place: '音乐室', session: { from: '16:00', until: '17:00' } } })
  const old = await call(cloud, CLERK, { name: 'enrollment.getRollCall', input: { courseId: 'own', date: TUESDAY } })
  expect(old.answer).toMatchObject({ value: { session: null } })
})

test('taken back it is as the timetable has it, and everybody is told', async () => {
  expect(await restore()).toEqual({ title: '课程own', told: 3 })
  await runTimer(cloud, 'enrollment')
  expect((await calendar())?.calendar[0]?.changed).toBeUndefined()
  expect((await calendar())?.calendar[0]?.lessonDates).toContain(TUESDAY)
  expect(await told('g-s1')).toContain(`LESSON_RESTORED ${TUESDAY}`)
})

test('canceled: nobody is expected, no money goes before its day is over, then the books know', async () => {
  expect(await change({ to: null })).toMatchObject({ told: 3 })
  await runTimer(cloud, 'enrollment')
  expect(await record(TUESDAY)).toBeUndefined()
  at('09:00', '2026-10-21')
  await runTimer(cloud, 'enrollment')
  expect(await record(TUESDAY)).toMatchObject({ state: 'CANCELED', cancelReason: 'SCHOOL' })
  expect(await restore()).toMatchObject({ code: 'LESSON_OVER' })
})

test('a day off: counted before, one notice a child, owed lessons return nothing, taken back in one step', async () => {
  const day = { schoolId: 'qinghe', date: '2026-10-27', kind: 'OWE', to: null, cause: 'FORCE_MAJEURE' } as const
  const before = await call(cloud, CLERK, { name: 'enrollment.previewDayOff', input: day })
  expect(before.answer).toMatchObject({ value: { children: 3, returnedFen: 0, isOff: false, stays: [] } })
  const closed = await call(cloud, CLERK, { name: 'enrollment.closeDay', input: day })
  expect(closed.answer).toMatchObject({ ok: true, value: { told: 3 } })
  const again = await call(cloud, CLERK, { name: 'enrollment.closeDay', input: day })
  expect(again.answer).toMatchObject({ ok: true })
  expect((await told('g-s2')).filter((one) => one.startsWith('DAY_OFF'))).toEqual(['DAY_OFF 2026-10-27'])
  await runTimer(cloud, 'enrollment')
  expect((await calendar('s2'))?.calendar[0]?.changed?.at(-1)).toMatchObject({ planned: '2026-10-27', isOwed: true })
  const reopen = { schoolId: 'qinghe', date: '2026-10-27' }
  const back = await call(cloud, CLERK, { name: 'enrollment.reopenDay', input: reopen })
  expect(back.answer).toMatchObject({ ok: true, value: { told: 3 } })
  expect(await told('g-s2')).toContain('DAY_ON_AGAIN 2026-10-27')
})

test('a counted roll call is the lesson’s record after the lesson; who counted is the witness', async () => {
  at('16:40', '2026-10-27')
  const mark = { device: 'phone-0001', seq: 1, pupilId: 's1', mark: 'MISSING', seen: 0, at: 0 } as const
  const marks = [
    mark,
    ...['s2', 's3'].map((pupilId, n) => ({ ...mark, seq: n + 2, pupilId, mark: 'PRESENT' as const })),
  ]
  const input = { courseId: 'own', date: '2026-10-27', marks, counted: { device: 'phone-0001', heads: 2, seen: 0 } }
  const saved = await call(cloud, CLERK, { name: 'enrollment.saveRollCall', input })
  expect(saved.answer).toMatchObject({ ok: true, value: { countAgrees: true } })
  await runTimer(cloud, 'enrollment')
  expect(await record('2026-10-27')).toBeUndefined()
  at('18:00', '2026-10-27')
  await runTimer(cloud, 'enrollment')
  expect(await record('2026-10-27')).toMatchObject({
    state: 'DELIVERED',
    signedBy: 'schoolAdmin',
    payee: { id: 'teacher' },
  })
})

test('no action cost more than it declares', () => {
  expect(dearerThanDeclared()).toEqual([])
})
