// Tests recording lessons: held, canceled, signed by another, corrected; never after closing.
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionInput } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { addCourse, grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(120_000)

/** A Monday and the Tuesday after it; courses named so meet on them. */
const MON = '2026-10-12'
const TUE = '2026-10-13'
const SCHOOL = { schoolId: 'qinghe' }
let cloud: LocalCloud

type Told = ActionInput<'enrollment.recordLessons'>['lessons'][number]
const held = (courseId: string, heldBy: string | null = null): Told => ({ courseId, cancelReason: null, heldBy })
const canceled = (courseId: string): Told => ({ courseId, cancelReason: 'SCHOOL', heldBy: null })

const ask = async <Name extends Parameters<typeof call>[2]['name']>(
  who: string,
  name: Name,
  input: ActionInput<Name>,
) => (await call(cloud, LOGIN_OF(who), { name, input })).answer
const record = (lessons: readonly Told[], date = MON, who = 'schoolAdmin') =>
  ask(who, 'enrollment.recordLessons', { ...SCHOOL, date, lessons: [...lessons] })
const sign = (courseIds: readonly string[], who: string, date = MON) =>
  ask(who, 'enrollment.signLessons', { ...SCHOOL, date, courseIds: [...courseIds] })
const correct = (told: Told, date = MON, who = 'schoolAdmin') =>
  ask(who, 'enrollment.correctLesson', { ...SCHOOL, date, ...told, reason: '记错了' })
const report = (courseId: string, date: string) => ask('teacher', 'enrollment.reportLesson', { courseId, date })
const records = async () => new Map((await readAll<LessonRecord>('lessonRecords')).map((one) => [one._id, one]))
async function toldOf(kind: Notice['kind'], courseTitle: string) {
  const told = await readAll<Notice>('notices', { kind, courseTitle })
  return told.map(({ personId, pupilId, date }) => [personId, pupilId, date])
}
async function list(date: string | null, who = 'schoolAdmin') {
  const answer = await ask(who, 'enrollment.listLessons', { ...SCHOOL, date })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

const claim = { pupilId: 'own', at: NOW, consent: { textVersion: '1', personId: 'g', at: NOW } }

beforeAll(async () => {
  const world = smallWorld()
  for (const _id of ['mon1', 'mon2', 'mon3', 'empty']) addCourse(world, { _id, weekday: 1, teacherId: null })
  addCourse(world, { _id: 'adminTeaches', weekday: 1, teacherId: 'both' })
  const both = [grant('schoolAdmin', SCHOOL), grant('teacher', SCHOOL)]
  const former = [grant('teacher', { ...SCHOOL, revokedAt: NOW })]
  world.people.push(person('both', both), person('substitute', [grant('teacher', SCHOOL)]), person('former', former))
  world.identities.push(identity('both'))
  world.seatRolls.forEach((roll, index) => {
    if (roll._id !== 'empty') world.seatRolls[index] = { ...roll, seatsLeft: roll.capacity - 1, seated: [claim] }
  })
  cloud = await startDistrict(await buildBundles(), world)
  cloud.clock.set(instantOf(schoolDate(TUE), '18:00'))
})
afterAll(() => cloud.close())

test('nothing said yet: the day’s lessons with pupils, the days around, what is open', async () => {
  const day = await list(MON)
  expect(day.lessons.map(({ courseId, record: said }) => [courseId, said])).toEqual(
    ['adminTeaches', 'mon1', 'mon2', 'mon3'].map((courseId) => [courseId, null]),
  )
  expect(day).toMatchObject({ isClosed: false, mayRecord: true, previous: null, next: TUE, today: TUE })
  expect(day.open).toEqual([
    { date: MON, unsaid: 4, unsigned: 0 },
    { date: TUE, unsaid: 2, unsigned: 0 },
  ])
  expect(day.teachers.map(({ personId }) => personId)).toEqual(
    expect.arrayContaining(['both', 'substitute', 'teacher']),
  )
  expect(day.teachers.some(({ personId }) => personId === 'former' || personId === 'teacher-revoked')).toBe(false)
  expect(await list(MON, 'schoolFinance')).toMatchObject({ mayRecord: false })
  expect(await list('2025-01-06')).toMatchObject({ term: null, lessons: [], open: [] })
})

test('the office records a day at once; again it is the same; otherwise it is refused whole', async () => {
  expect(await record([held('mon1'), canceled('mon2')])).toEqual({ ok: true, value: { recorded: 2 } })
  const before = await records()
  expect(before.get(`mon1:${MON}`)).toMatchObject({ state: 'DELIVERED', signedBy: 'schoolAdmin', rev: 1 })
  expect(before.get(`mon2:${MON}`)).toMatchObject({ state: 'CANCELED', cancelReason: 'SCHOOL' })
  expect(await record([held('mon1'), canceled('mon2')])).toEqual({ ok: true, value: { recorded: 2 } })
  expect(await record([held('mon3'), held('mon2')])).toEqual({
    ok: false,
    error: { code: 'RECORDED_OTHERWISE', titles: ['课程mon2'] },
  })
  expect(await records()).toEqual(before)
})

test('T7 a canceled lesson is told to the family and the teacher, once; taking place after all as well', async () => {
  for (let times = 0; times < 2; times += 1) await record([canceled('own')], TUE)
  expect(await toldOf('LESSON_CANCELED', '课程own')).toEqual([
    ['guardian', 'own', TUE],
    ['teacher', null, TUE],
  ])
  await correct(held('own'), TUE)
  expect(await toldOf('LESSON_RESTORED', '课程own')).toEqual([
    ['guardian', 'own', TUE],
    ['teacher', null, TUE],
  ])
  await stored('lessonRecords').doc(`own:${TUE}`).remove()
})

test('a substitute of the school; nobody else', async () => {
  for (const heldBy of ['former', 'guardian', 'nobody'])
    expect(await record([held('mon3', heldBy)])).toMatchObject({ error: { code: 'SUBSTITUTE_UNKNOWN' } })
  expect(await record([held('mon3', 'substitute')])).toMatchObject({ ok: true })
  const lessons = (await list(MON)).lessons.filter(({ courseId }) => courseId === 'mon3')
  expect(lessons).toMatchObject([{ record: { heldBy: '王substitute', isSubstitute: true, isSigned: true } }])
})

test('not before its day, though canceled ahead; not on a day without it; not elsewhere', async () => {
  const ahead = '2026-10-19'
  expect(await record([held('mon1')], ahead)).toMatchObject({ error: { code: 'NOT_HELD_YET' } })
  expect(await record([canceled('mon1')], ahead)).toMatchObject({ ok: true })
  expect(await correct(held('mon1'), ahead)).toMatchObject({ error: { code: 'NOT_HELD_YET' } })
  expect(await record([held('mon1')], TUE)).toMatchObject({ error: { code: 'NO_LESSON_THAT_DAY' } })
  expect(await record([held('otherSchool')], TUE)).toMatchObject({ error: { code: 'NO_LESSON_THAT_DAY' } })
  expect(await record([held('mon1'), held('mon1')])).toMatchObject({ error: { code: 'BAD_REQUEST' } })
})

test('who holds a lesson does not sign for it, somebody else does', async () => {
  expect(await record([held('adminTeaches')], MON, 'both')).toMatchObject({ ok: true })
  expect((await list(MON)).open[0]).toEqual({ date: MON, unsaid: 0, unsigned: 1 })
  expect(await sign(['adminTeaches'], 'both')).toEqual({
    ok: false,
    error: { code: 'SIGNED_BY_PAYEE', titles: ['课程adminTeaches'] },
  })
  expect((await records()).get(`adminTeaches:${MON}`)).toMatchObject({ signedBy: null })
  expect(await sign(['adminTeaches', 'mon1', 'mon2'], 'schoolFinance')).toEqual({ ok: true, value: { signed: 1 } })
  expect(await sign(['adminTeaches'], 'schoolFinance')).toEqual({ ok: true, value: { signed: 0 } })
  expect((await records()).get(`adminTeaches:${MON}`)).toMatchObject({ signedBy: 'schoolFinance' })
})

test('M6 a signature given by mistake is taken back with a reason; another signs anew, those concerned are told', async () => {
  const withdraw = (who: string, courseId = 'adminTeaches') =>
    ask(who, 'enrollment.withdrawSignature', { ...SCHOOL, date: MON, courseId, reason: '那天没有上' })
  const done = { ok: true, value: { title: '课程adminTeaches' } }
  expect(await withdraw('schoolAdmin', 'empty')).toMatchObject({ error: { code: 'NOT_RECORDED' } })
  expect(await withdraw('schoolAdmin')).toEqual(done)
  expect(await withdraw('schoolAdmin')).toEqual(done)
  expect((await records()).get(`adminTeaches:${MON}`)).toMatchObject({
    state: 'DELIVERED',
    signedBy: null,
    history: [{ state: 'DELIVERED', by: 'schoolAdmin', reason: '那天没有上', signedBy: 'schoolFinance' }],
  })
  expect(await toldOf('SIGNATURE_WITHDRAWN', '课程adminTeaches')).toEqual([
    ['both', null, MON],
    ['schoolFinance', null, MON],
  ])
  const [lesson] = (await list(MON)).lessons.filter(({ courseId }) => courseId === 'adminTeaches')
  expect(lesson?.record).toMatchObject({ isSigned: false, isUnsignedByCaller: true, corrections: 0 })
  expect(await sign(['adminTeaches'], 'schoolAdmin')).toEqual({
    ok: false,
    error: { code: 'UNSIGNED_BY_SELF', titles: ['课程adminTeaches'] },
  })
  expect(await sign(['adminTeaches'], 'schoolFinance')).toEqual({ ok: true, value: { signed: 1 } })
})

test('a teacher reports the own lesson: held, unsigned; twice is once; not what the office said otherwise', async () => {
  expect(await report('own', TUE)).toEqual({ ok: true, value: { title: '课程own' } })
  expect(await report('own', TUE)).toMatchObject({ ok: true })
  expect((await records()).get(`own:${TUE}`)).toMatchObject({ signedBy: null, payee: { id: 'teacher' }, rev: 1 })
  expect(await report('own', '2026-10-20')).toMatchObject({ error: { code: 'NOT_HELD_YET' } })
  expect(await report('own', MON)).toMatchObject({ error: { code: 'NO_LESSON_THAT_DAY' } })
  expect(await report('otherClass', TUE)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  const home = await ask('teacher', 'enrollment.teacherHome', {})
  expect(home).toMatchObject({ value: { lessons: [{ courseId: 'own', said: 'HELD' }] } })
  expect(await correct(canceled('own'), TUE)).toMatchObject({ ok: true })
  expect(await report('own', TUE)).toEqual({
    ok: false,
    error: { code: 'RECORDED_OTHERWISE', titles: ['课程own'] },
  })
})

test('a correction keeps what was said before; the same correction twice is one', async () => {
  expect(await correct(held('care'), TUE)).toMatchObject({ error: { code: 'NOT_RECORDED' } })
  expect(await correct(canceled('mon1'))).toEqual({ ok: true, value: { title: '课程mon1' } })
  expect(await correct(canceled('mon1'))).toMatchObject({ ok: true })
  expect((await records()).get(`mon1:${MON}`)).toMatchObject({
    state: 'CANCELED',
    history: [{ state: 'DELIVERED', by: 'schoolAdmin', reason: '记错了' }],
    rev: 2,
  })
  expect(await correct({ ...held('mon1'), heldBy: 'former' })).toMatchObject({ error: { code: 'SUBSTITUTE_UNKNOWN' } })
})

test('two corrections at once are both kept', async () => {
  const both = [correct(held('mon2', 'substitute')), correct({ ...canceled('mon2'), cancelReason: 'FORCE_MAJEURE' })]
  expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true)
  expect((await records()).get(`mon2:${MON}`)?.history).toHaveLength(2)
})

test('no more round trips than declared', async () => {
  const trips = async <Name extends Parameters<typeof call>[2]['name']>(
    who: string,
    name: Name,
    input: ActionInput<Name>,
  ) => {
    const { answer, requestId } = await call(cloud, LOGIN_OF(who), { name, input })
    expect(answer).toMatchObject({ ok: true })
    return cloud.trips.of(requestId)
  }
  const day = { ...SCHOOL, date: TUE }
  expect(await trips('schoolAdmin', 'enrollment.listLessons', day)).toBe(2)
  expect(await trips('schoolAdmin', 'enrollment.recordLessons', { ...day, lessons: [held('care')] })).toBe(8)
  const mended = { ...day, courseId: 'care', cancelReason: 'SCHOOL' as const, heldBy: null, reason: '记错了' }
  expect(await trips('schoolAdmin', 'enrollment.correctLesson', mended)).toBe(12)
  expect(await trips('schoolAdmin', 'enrollment.signLessons', { ...day, courseIds: ['own'] })).toBe(4)
  await stored('lessonRecords').doc(`own:${TUE}`).update({ state: 'DELIVERED', cancelReason: null, signedBy: null })
  expect(await trips('schoolFinance', 'enrollment.signLessons', { ...day, courseIds: ['own'] })).toBe(7)
  const unsigned = { ...day, courseId: 'own', reason: '签错了' }
  expect(await trips('schoolFinance', 'enrollment.withdrawSignature', unsigned)).toBe(8)
  await stored('lessonRecords').doc(`own:${TUE}`).remove()
  await stored('courses').doc('own').update({ changed: [] })
  expect(await trips('teacher', 'enrollment.reportLesson', { courseId: 'own', date: TUE })).toBe(8)
})

test('after the term is closed nothing is said any more', async () => {
  await stored('termClosings')
    .doc('qinghe:2026-autumn')
    .set({ schoolId: 'qinghe', closedAt: 1, publishedAt: null, rev: 1, writing: [] })
  const closed = { error: { code: 'TERM_CLOSED' } }
  expect(await record([held('mon3')])).toMatchObject(closed)
  expect(await correct(held('mon1'))).toMatchObject(closed)
  expect(await sign(['mon1'], 'schoolFinance')).toMatchObject(closed)
  const unsigned = { ...SCHOOL, date: MON, courseId: 'adminTeaches', reason: '签错了' }
  expect(await ask('schoolFinance', 'enrollment.withdrawSignature', unsigned)).toMatchObject(closed)
  expect(await report('own', TUE)).toMatchObject(closed)
  expect(await list(MON)).toMatchObject({ isClosed: true, mayRecord: false, open: [] })
})
