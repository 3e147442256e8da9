// Tests over HTTP what a changed or ended course does to families' seats, notices and money.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { rollIsSound } from '@domain/enrollment/seats/seat-claim'
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionName } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { contractOf } from '../access/access-matrix'
import { answered, asking, CLOSED_AT, guardianOf, SCHOOL, startBilledWorld } from '../billing/billed-world'
import { fill, runTimer } from '../world/district'
import { readAll, recordOf, rollOf } from '../world/stored'
import { course, LOGIN_OF, rollFor } from '../world/world'
import { courseNow, type Edit, publishEdit } from './published-edit'

jest.setTimeout(600_000)

let cloud: LocalCloud
const trips = new Map<ActionName, number>()
const ask = asking(() => cloud, trips)
const clerk = LOGIN_OF('schoolAdmin')
const startsOn = schoolDate('2026-10-12')

beforeAll(async () => {
  cloud = await startBilledWorld()
  const wide = course({ _id: 'wide', weekday: 5, capacity: 12 })
  const watched = course({ _id: 'watched', weekday: 4, teacherId: 'teacher' })
  await fill({ courses: [wide, watched], seatRolls: [wide, watched].map(rollFor) })
  for (const courseId of ['watched', 'wide']) await enroll('b8', courseId)
})
afterAll(() => cloud.close())

const at = (date: string, time = '09:00') => cloud.clock.set(instantOf(schoolDate(date), time))
const enrollment = async (pupilId: string, courseId: string) =>
  (await recordOf(pupilId))?.enrollments.filter((one) => one.courseId === courseId).at(-1)
const bill = async (pupilId: string) =>
  answered<'billing.getBill'>(await ask(guardianOf(pupilId), 'billing.getBill', { pupilId }))
const noticesOf = (kind: string, pupilId: string) => readAll<Notice>('notices', { kind, pupilId })
const move = (pupilId: string, courseId: string) =>
  ask(guardianOf(pupilId), 'enrollment.moveToCourse', { pupilId, courseId, consentVersion: ENROLLMENT_CONSENT_VERSION })

function enroll(pupilId: string, courseId: string) {
  const input = { pupilId, courseId, consentVersion: ENROLLMENT_CONSENT_VERSION }
  return ask(guardianOf(pupilId), 'enrollment.enrollPupil', input)
}

const publish = (courseId: string, edit: Edit) => publishEdit(courseId, edit, { now: cloud.clock.now(), startsOn })

test('another weekday in mid-term: told once with its day, and leaving freely gives back every lesson not had', async () => {
  cloud.clock.set(CLOSED_AT)
  await ask(LOGIN_OF('schoolFinance'), 'billing.issueBills', SCHOOL)
  at('2026-10-14')
  await publish('own', { slots: [{ weekday: 3, from: '16:30', until: '17:30' }], place: '音乐室' })
  for (let runs = 0; runs < 2; runs += 1) await runTimer(cloud, 'enrollment')
  expect(await noticesOf('COURSE_CHANGED', 'b4')).toMatchObject([{ personId: 'g-b4', date: '2026-10-21' }])
  expect(await enrollment('b4', 'own')).toMatchObject({
    change: { terms: ['TIME', 'PLACE'], from: '2026-10-21', freeUntil: '2026-10-21' },
    earlier: [{ before: '2026-10-21', place: '科技楼203' }],
    pricePerLesson: 600,
  })
  expect((await bill('b4')).bill).toMatchObject({ keptFen: 6_000 })
  at('2026-10-15')
  const input = { pupilId: 'b4', courseId: 'own' }
  const told = answered<'billing.previewLeaving'>(
    await ask(guardianOf('b4'), 'billing.previewLeaving', { ...input, reason: 'WITHDRAWAL' }),
  )
  expect(told.money?.afterFen).toBe(600)
  await ask(guardianOf('b4'), 'enrollment.withdrawPupil', input)
  expect(await enrollment('b4', 'own')).toMatchObject({ state: 'WITHDRAWN', leftFree: true })
  expect((await bill('b4')).bill).toMatchObject({ keptFen: 600 })
})

test('after the last day of the free way out leaving is as usual', async () => {
  at('2026-10-22')
  await ask(guardianOf('b5'), 'enrollment.withdrawPupil', { pupilId: 'b5', courseId: 'own' })
  expect((await enrollment('b5', 'own'))?.leftFree).toBeUndefined()
})

test('two courses at one hour: who chose neither by the day keeps the one that was not changed, refunded by the lesson', async () => {
  await publish('watched', { slots: [{ weekday: 5, from: '16:30', until: '17:30' }] })
  await runTimer(cloud, 'enrollment')
  at('2026-10-28')
  await runTimer(cloud, 'enrollment')
  expect(await enrollment('b8', 'watched')).toMatchObject({ state: 'SEATED' })
  at('2026-10-29', '00:10')
  await runTimer(cloud, 'enrollment')
  expect(await enrollment('b8', 'watched')).toMatchObject({
    state: 'WITHDRAWN',
    leftFree: true,
    endsBefore: '2026-10-29',
  })
  expect(await enrollment('b8', 'wide')).toMatchObject({ state: 'SEATED' })
  expect(await noticesOf('WITHDRAWN', 'b8')).toMatchObject([{ date: '2026-10-29' }])
  expect(rollIsSound(await rollOf('watched'))).toBe(true)
})

test('a merge: seats are counted before, each guardian is asked, who goes over pays once', async () => {
  const asked = { courseId: 'pottery', kind: 'MERGE' as const, intoCourseId: 'single' }
  expect(await ask(clerk, 'enrollment.endCourse', asked)).toMatchObject({ error: { code: 'TOO_FEW_SEATS' } })
  const toWide = { ...asked, intoCourseId: 'wide' }
  expect(await ask(clerk, 'enrollment.previewEnding', toWide)).toMatchObject({
    value: { seated: 1, seatsLeft: 11, refusal: null, from: '2026-11-05' },
  })
  expect(await move('b1', 'pottery')).toMatchObject({ error: { code: 'NOT_ASKED' } })
  for (let times = 0; times < 2; times += 1) {
    expect(await ask(clerk, 'enrollment.endCourse', toWide)).toMatchObject({ value: { from: '2026-11-05' } })
  }
  await runTimer(cloud, 'enrollment')
  expect(await noticesOf('COURSE_ENDING', 'b1')).toMatchObject([{ date: '2026-11-05' }])
  const before = (await bill('b1')).bill?.keptFen ?? 0
  expect(await move('b1', 'pottery')).toMatchObject({ value: { repeated: false } })
  expect(await enrollment('b1', 'wide')).toMatchObject({ state: 'SEATED' })
  expect(await move('b1', 'pottery')).toMatchObject({ value: { repeated: true } })
  expect(await enrollment('b1', 'pottery')).toMatchObject({ state: 'WITHDRAWN', leftFree: true })
  expect((await bill('b1')).bill?.keptFen).toBe(before)
  expect((await rollOf('wide')).seated).toHaveLength(2)
})

test('an ending is taken back before its day, told, and can be asked again; on its day all lessons left come back', async () => {
  const cancel = { courseId: 'own', kind: 'CANCEL' as const, intoCourseId: null }
  const seated = (await rollOf('own')).seated.map(({ pupilId }) => pupilId)
  await ask(clerk, 'enrollment.endCourse', cancel)
  await runTimer(cloud, 'enrollment')
  expect(await enroll('b8', 'own')).toMatchObject({ ok: false })
  expect(await ask(clerk, 'enrollment.takeBackEnding', { courseId: 'own' })).toMatchObject({ ok: true })
  await runTimer(cloud, 'enrollment')
  expect(await noticesOf('COURSE_GOES_ON', seated[0] ?? '')).toHaveLength(1)
  const [pupilId = ''] = seated
  const kept = (await bill(pupilId)).bill?.keptFen
  await ask(clerk, 'enrollment.endCourse', cancel)
  at('2026-11-05', '00:10')
  await runTimer(cloud, 'enrollment')
  const after = await enrollment(pupilId, 'own')
  expect(after).toMatchObject({ state: 'WITHDRAWN', leftFree: true, endsBefore: '2026-11-05' })
  const held = after?.lessonDates.length ?? 0
  expect(held).toBeGreaterThan(0)
  expect((await bill(pupilId)).bill?.keptFen).toBe(held * 600)
  expect(kept).toBe(6_000)
  expect((await courseNow('own')).lessonDates.every((date) => date < '2026-11-05')).toBe(true)
  expect((await rollOf('own')).seated).toEqual([])
  expect(await ask(clerk, 'enrollment.takeBackEnding', { courseId: 'own' })).toMatchObject({ ok: false })
})

test('a split: a child in line is asked into the second course, and leaves the line for a seat', async () => {
  expect(await enrollment('b7', 'single')).toMatchObject({ state: 'WAITLISTED' })
  const split = { courseId: 'single', kind: 'SPLIT' as const, intoCourseId: 'wide' }
  expect(await ask(clerk, 'enrollment.endCourse', split)).toMatchObject({ ok: true })
  await runTimer(cloud, 'enrollment')
  expect(await move('b7', 'single')).toMatchObject({ value: { standing: { state: 'SEATED' } } })
  expect(await rollOf('single')).toMatchObject({ seated: [{ pupilId: 'b6' }], waiting: [] })
  expect(await enrollment('b7', 'wide')).toMatchObject({ state: 'SEATED' })
})

test('the list of sizes says which courses are to end, and every action keeps to its cost', async () => {
  const list = answered<'enrollment.listCourseSizes'>(await ask(clerk, 'enrollment.listCourseSizes', SCHOOL))
  expect(list.courses.find(({ courseId }) => courseId === 'pottery')).toMatchObject({ size: 'ENDING' })
  const sizes = list.courses.filter(({ size }) => size === 'BELOW' || size === 'OVER').length
  const waiting = { plan: 0, sizes, waivers: 0, corrections: 0 }
  expect(await ask(clerk, 'enrollment.countWaiting', SCHOOL)).toMatchObject({ value: waiting })
  for (const [name, taken] of trips) expect([name, taken <= contractOf(name).cost]).toEqual([name, true])
})
