// Tests families enrolling and withdrawing over HTTP, step by step.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, runTimer, startDistrict } from '../world/district'
import { recordOf, rollOf, stored } from '../world/stored'
import { addCourse, addFamilies, grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const DAY = 86_400_000
/** The clock runs on while a test does. */
const MINUTE = 60_000
const consentVersion = ENROLLMENT_CONSENT_VERSION
const guardianOf = (pupilId: string) => LOGIN_OF(`g-${pupilId}`)

async function enroll(pupilId: string, courseId: string, version = consentVersion) {
  const input = { pupilId, courseId, consentVersion: version }
  return (await call(cloud, guardianOf(pupilId), { name: 'enrollment.enrollPupil', input })).answer
}

async function withdraw(pupilId: string, courseId: string) {
  const input = { pupilId, courseId }
  return (await call(cloud, guardianOf(pupilId), { name: 'enrollment.withdrawPupil', input })).answer
}

async function accept(pupilId: string, courseId: string, insteadOfCourseId: string | null = null) {
  const input = { pupilId, courseId, insteadOfCourseId }
  return (await call(cloud, guardianOf(pupilId), { name: 'enrollment.acceptOffer', input })).answer
}

async function statement(pupilId: string) {
  return (await call(cloud, guardianOf(pupilId), { name: 'billing.getFeeStatement', input: { pupilId } })).answer
}

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'n', 12)
  addFamilies(world, 's', 6)
  addFamilies(world, 'l', 6)
  const thursdays = { one: 1, two: 1, three: 1, raised: 1, torn: 2, lapses: 1, kept: 1 }
  for (const [_id, capacity] of Object.entries(thursdays)) addCourse(world, { _id, capacity, weekday: 4 })
  for (const _id of ['fromA', 'fullB', 'intoC', 'fromF', 'intoG']) addCourse(world, { _id, capacity: 1, weekday: 3 })
  addFamilies(world, 'b', 3)
  const scope = (pupilId: string) => grant('guardian', { schoolId: 'qinghe', pupilId })
  world.people.push(person('parents', ['b1', 'b2', 'b3'].map(scope)))
  world.identities.push(identity('parents'))
  for (const [_id, capacity] of Object.entries({ pair: 2, pairHour: 2 }))
    addCourse(world, { _id, capacity, weekday: 2 })
  addCourse(world, { _id: 'hourE2', capacity: 1, weekday: 1 })
  for (const _id of ['hourD', 'hourE']) addCourse(world, { _id, capacity: 1, weekday: 5 })
  addCourse(world, { _id: 'sameHour', weekday: 4 })
  addCourse(world, { _id: 'fullCare', kind: 'CARE', capacity: 1 })
  addCourse(world, { _id: 'seniors', grades: [5, 6] })
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())
afterEach(() => cloud.clock.set(NOW))

test('a seat, the record, the statement, and the same again', async () => {
  const standing = { state: 'SEATED', position: null }
  expect(await enroll('n1', 'own')).toEqual({ ok: true, value: { standing, title: '课程own', repeated: false } })
  expect(await enroll('n1', 'own')).toEqual({ ok: true, value: { standing, title: '课程own', repeated: true } })
  expect((await rollOf('own')).seated).toHaveLength(1)
  expect((await recordOf('n1'))?.enrollments).toHaveLength(1)
  // 10 lessons × 6.00
  expect(await statement('n1')).toMatchObject({ ok: true, value: { statement: { totalFen: 6000 } } })
})

test('full: a place in line; given back: the first in line is asked, and seated once a guardian accepts', async () => {
  await enroll('n1', 'one')
  expect(await enroll('n2', 'one')).toMatchObject({ value: { standing: { state: 'WAITLISTED', position: 1 } } })
  expect(await enroll('n3', 'one')).toMatchObject({ value: { standing: { state: 'WAITLISTED', position: 2 } } })
  expect(await statement('n2')).toMatchObject({ value: { statement: { totalFen: 0 } } })
  expect(await withdraw('n1', 'one')).toEqual({
    ok: true,
    value: { title: '课程one', endsBefore: '2026-09-10', repeated: false },
  })
  expect(await withdraw('n1', 'one')).toMatchObject({ ok: true, value: { repeated: true } })
  const asked = await rollOf('one')
  expect([asked.seated, asked.seatsLeft, asked.waiting.map(({ pupilId }) => pupilId)]).toEqual([[], 0, ['n2', 'n3']])
  const [first, second] = asked.waiting.map(({ offer }) => offer)
  expect([(first?.until ?? 0) - (first?.at ?? 0), second]).toEqual([DAY, undefined])
  // Nothing is charged, and nobody passes, while the seat is kept.
  expect(await statement('n2')).toMatchObject({ value: { statement: { totalFen: 0 } } })
  expect(await accept('n3', 'one')).toEqual({ ok: false, error: { code: 'NOT_OFFERED' } })
  expect(await accept('n2', 'one')).toMatchObject({ ok: true, value: { repeated: false, startsOn: '2026-10-15' } })
  expect(await accept('n2', 'one')).toMatchObject({ ok: true, value: { repeated: true } })
  const roll = await rollOf('one')
  expect(roll.seated.map(({ pupilId }) => pupilId)).toEqual(['n2'])
  expect(roll.waiting.map(({ pupilId }) => pupilId)).toEqual(['n3'])
  expect((await recordOf('n2'))?.enrollments).toMatchObject([{ courseId: 'one', state: 'SEATED' }])
  expect(await statement('n2')).toMatchObject({ value: { statement: { totalFen: 6000 } } })
  const input = { pupilId: 'n3' }
  const mine = await call(cloud, guardianOf('n3'), { name: 'enrollment.listMyCourses', input })
  expect(mine.answer).toMatchObject({ value: { enrollments: [{ standing: { state: 'WAITLISTED', position: 1 } }] } })
})

test('given back and taken again: one live enrollment, one place', async () => {
  await enroll('n4', 'three')
  await withdraw('n4', 'three')
  expect(await enroll('n4', 'three')).toMatchObject({ ok: true, value: { repeated: false } })
  const states = (await recordOf('n4'))?.enrollments.map(({ state }) => state)
  expect(states).toEqual(['SEATED'])
  expect((await rollOf('three')).seated).toHaveLength(1)
})

test('each rule refuses in its own words and leaves no trace', async () => {
  const before = await rollOf('sameHour')
  await enroll('n5', 'two')
  expect(await enroll('n5', 'sameHour')).toMatchObject({ error: { code: 'TIME_CLASH', with: '课程two' } })
  expect(await enroll('n6', 'sameHour', 'older')).toMatchObject({ error: { code: 'CONSENT_OUTDATED' } })
  expect(await enroll('n6', 'seniors')).toMatchObject({ error: { code: 'GRADE_OUT_OF_RANGE', grades: [5, 6] } })
  cloud.clock.set(instantOf(schoolDate('2026-09-18'), '18:00'))
  expect(await enroll('n6', 'sameHour')).toMatchObject({ error: { code: 'WINDOW_CLOSED' } })
  expect(await withdraw('n6', 'sameHour')).toEqual({ ok: false, error: { code: 'NOT_ENROLLED' } })
  expect(await rollOf('sameHour')).toEqual(before)
  expect(await recordOf('n6')).toBeNull()
})

test('care is never waitlisted', async () => {
  await enroll('n7', 'fullCare')
  expect(await enroll('n8', 'fullCare')).toEqual({ ok: false, error: { code: 'CARE_FULL' } })
  expect((await rollOf('fullCare')).waiting).toEqual([])
})

test('seats the school adds are offered to those who wait, before anyone new', async () => {
  await enroll('n1', 'raised')
  await enroll('n9', 'raised')
  await stored('seatRolls').doc('raised').update({ capacity: 3, seatsLeft: 2, touchedAt: NOW })
  expect(await enroll('n10', 'raised')).toMatchObject({ value: { standing: { state: 'WAITLISTED', position: 2 } } })
  expect(await runTimer(cloud, 'enrollment')).toEqual({ ok: true, value: null })
  const { seated, waiting, seatsLeft } = await rollOf('raised')
  expect([seated.map(({ pupilId }) => pupilId), waiting.map(({ pupilId }) => pupilId)]).toEqual([['n1'], ['n9', 'n10']])
  expect([waiting.every(({ offer }) => offer !== undefined), seatsLeft]).toEqual([true, 0])
  expect(await accept('n10', 'raised')).toMatchObject({ ok: true })
  expect((await recordOf('n10'))?.enrollments).toMatchObject([{ state: 'SEATED' }])
})

test('an offer without an answer goes to the next; the second time the place ends', async () => {
  for (const pupilId of ['l1', 'l2', 'l3']) await enroll(pupilId, 'lapses')
  await withdraw('l1', 'lapses')
  const inLine = async () =>
    (await rollOf('lapses')).waiting.map(({ pupilId, offer }) => [pupilId, offer !== undefined])
  expect(await inLine()).toEqual([
    ['l2', true],
    ['l3', false],
  ])
  cloud.clock.set(NOW + DAY + MINUTE)
  // Late for the timer, not for the family: the offer is over by the clock.
  expect(await accept('l2', 'lapses')).toEqual({ ok: false, error: { code: 'NOT_OFFERED' } })
  await runTimer(cloud, 'enrollment')
  expect(await inLine()).toEqual([
    ['l3', true],
    ['l2', false],
  ])
  cloud.clock.set(NOW + 2 * DAY + 2 * MINUTE)
  await runTimer(cloud, 'enrollment')
  expect(await inLine()).toEqual([
    ['l2', true],
    ['l3', false],
  ])
  cloud.clock.set(NOW + 3 * DAY + 3 * MINUTE)
  await runTimer(cloud, 'enrollment')
  expect(await inLine()).toEqual([['l3', true]])
  const own = (await recordOf('l2'))?.enrollments.find(({ courseId }) => courseId === 'lapses')
  expect(own).toMatchObject({ state: 'WITHDRAWN', lessonDates: [] })
})

test('who may not take a seat today keeps the place; once it may, a free seat is offered to it', async () => {
  for (const pupilId of ['l4', 'l5', 'l6']) await enroll(pupilId, 'kept')
  const { entries } = (await stored('consents').doc('l5').get()).data[0] ?? {}
  await stored('consents').doc('l5').update({ entries: [] })
  await withdraw('l4', 'kept')
  const line = async () => (await rollOf('kept')).waiting.map(({ pupilId, offer }) => [pupilId, offer !== undefined])
  expect(await line()).toEqual([
    ['l5', false],
    ['l6', true],
  ])
  await withdraw('l6', 'kept')
  expect([await line(), (await rollOf('kept')).seatsLeft]).toEqual([[['l5', false]], 1])
  await runTimer(cloud, 'enrollment')
  expect(await line()).toEqual([['l5', false]])
  await stored('consents').doc('l5').update({ entries })
  await runTimer(cloud, 'enrollment')
  expect(await line()).toEqual([['l5', true]])
})

async function swap(pupilId: string, fromCourseId: string, courseId: string) {
  const input = { pupilId, fromCourseId, courseId, consentVersion }
  return (await call(cloud, guardianOf(pupilId), { name: 'enrollment.swapCourse', input })).answer
}
const statesOf = async (pupilId: string) =>
  (await recordOf(pupilId))?.enrollments.map(({ courseId, state }) => `${courseId} ${state}`)

test('a swap: the new seat, the record, the old seat, in this order; a full course leaves everything as it was', async () => {
  await enroll('s1', 'fromA')
  await enroll('s2', 'fullB')
  await enroll('s3', 'fromA')
  expect(await swap('s1', 'fromA', 'fullB')).toEqual({ ok: false, error: { code: 'COURSE_FULL' } })
  expect(await statesOf('s1')).toEqual(['fromA SEATED'])
  expect(await swap('s1', 'fullB', 'intoC')).toEqual({ ok: false, error: { code: 'NOT_ENROLLED' } })
  expect(await swap('s1', 'fromA', 'intoC')).toMatchObject({ ok: true, value: { title: '课程intoC', repeated: false } })
  expect(await swap('s1', 'fromA', 'intoC')).toMatchObject({ ok: true, value: { repeated: true } })
  expect(await statesOf('s1')).toEqual(['fromA WITHDRAWN', 'intoC SEATED'])
  const from = await rollOf('fromA')
  expect([from.seated, from.waiting.map(({ offer }) => offer !== undefined)]).toEqual([[], [true]])
})

test('in line beside a course at that hour; its offer is taken by giving that one up', async () => {
  expect(await enroll('s4', 'hourD')).toMatchObject({ value: { standing: { state: 'SEATED' } } })
  expect(await enroll('s5', 'hourE')).toMatchObject({ value: { standing: { state: 'SEATED' } } })
  expect(await enroll('s4', 'hourE')).toMatchObject({ value: { standing: { state: 'WAITLISTED', position: 1 } } })
  await withdraw('s5', 'hourE')
  expect(await accept('s4', 'hourE')).toEqual({ ok: false, error: { code: 'TIME_CLASH', with: '课程hourD' } })
  expect(await accept('s4', 'hourE', 'own')).toEqual({ ok: false, error: { code: 'NOT_ENROLLED' } })
  expect(await accept('s4', 'hourE', 'hourD')).toMatchObject({ ok: true })
  expect(await statesOf('s4')).toEqual(['hourD WITHDRAWN', 'hourE SEATED'])
  expect((await rollOf('hourD')).seated).toEqual([])
})

test('a swap whose process died after the new seat is completed by the timer, the old seat included', async () => {
  await enroll('s6', 'fromF')
  const { seated, rev } = await rollOf('intoG')
  const consent = { textVersion: consentVersion, personId: 'g-s6', at: NOW }
  cloud.clock.set(NOW + MINUTE)
  const claim = { pupilId: 's6', at: NOW + MINUTE, consent, insteadOf: { courseId: 'fromF', from: NOW + MINUTE } }
  await stored('seatRolls')
    .doc('intoG')
    .update({ seated: [...seated, claim], seatsLeft: 0, rev: rev + 1, touchedAt: NOW })
  await runTimer(cloud, 'enrollment')
  expect(await statesOf('s6')).toEqual(['fromF WITHDRAWN', 'intoG SEATED'])
  expect((await rollOf('fromF')).seated).toEqual([])
})

async function enrollBoth(pupilIds: readonly string[], courseId: string) {
  const input = { pupilIds: [...pupilIds], courseId, consentVersion }
  return (await call(cloud, LOGIN_OF('parents'), { name: 'enrollment.enrollSiblings', input })).answer
}

test('brothers and sisters get a seat each, or none does', async () => {
  expect(await enrollBoth(['b1', 'b2'], 'pair')).toEqual({
    ok: true,
    value: { title: '课程pair', pupils: 2, repeated: false },
  })
  expect(await enrollBoth(['b1', 'b2'], 'pair')).toMatchObject({ ok: true, value: { repeated: true } })
  expect(await statesOf('b2')).toEqual(['pair SEATED'])
  expect(await enrollBoth(['b1', 'b1'], 'hourE2')).toMatchObject({
    error: { code: 'SIBLING_REFUSED', because: 'TWICE' },
  })
  // One seat is left for two; one of them is at that hour elsewhere; one is of another family.
  const short = { code: 'SEATS_SHORT', seatsLeft: 1, wanted: 2 }
  expect(await enrollBoth(['b1', 'b2'], 'hourE2')).toEqual({ ok: false, error: short })
  expect(await statesOf('b1')).toEqual(['pair SEATED'])
  const refused = { code: 'SIBLING_REFUSED', name: '林b1', because: 'TIME_CLASH' }
  expect(await enrollBoth(['b1', 'b3'], 'pairHour')).toEqual({ ok: false, error: refused })
  expect((await rollOf('pairHour')).seated).toEqual([])
  expect(await enrollBoth(['b1', 's1'], 'pairHour')).toMatchObject({ error: { code: 'NOT_FOUND' } })
})

test('what a dead process left torn, a repeat or the timer completes', async () => {
  await enroll('n11', 'torn')
  await enroll('n12', 'torn')
  await stored('pupilTerms').doc('qinghe:2026-autumn:n11').remove()
  const { seated } = await rollOf('torn')
  const kept = seated.filter(({ pupilId }) => pupilId === 'n11')
  await stored('seatRolls').doc('torn').update({ seated: kept, seatsLeft: 1, rev: 9 })
  await runTimer(cloud, 'enrollment')
  expect((await recordOf('n11'))?.enrollments).toMatchObject([
    { courseId: 'torn', state: 'SEATED', consent: { at: kept[0]?.at } },
  ])
  expect((await recordOf('n12'))?.enrollments).toMatchObject([{ courseId: 'torn', state: 'WITHDRAWN' }])
  await stored('pupilTerms').doc('qinghe:2026-autumn:n11').remove()
  expect(await enroll('n11', 'torn')).toMatchObject({ ok: true, value: { repeated: true } })
  expect((await recordOf('n11'))?.enrollments).toHaveLength(1)
})
