// Tests families enrolling and withdrawing over HTTP, step by step.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, runTimer, startDistrict } from '../world/district'
import { recordOf, rollOf, stored } from '../world/stored'
import { addCourse, addFamilies, LOGIN_OF, NOW, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud
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

async function statement(pupilId: string) {
  return (await call(cloud, guardianOf(pupilId), { name: 'billing.getFeeStatement', input: { pupilId } })).answer
}

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'n', 12)
  for (const [_id, capacity] of Object.entries({ one: 1, two: 1, three: 1, raised: 1, torn: 2 })) {
    addCourse(world, { _id, capacity, weekday: 4 })
  }
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

test('full: a place in line; given back: the first in line is seated, in roll and record', async () => {
  await enroll('n1', 'one')
  expect(await enroll('n2', 'one')).toMatchObject({ value: { standing: { state: 'WAITLISTED', position: 1 } } })
  expect(await enroll('n3', 'one')).toMatchObject({ value: { standing: { state: 'WAITLISTED', position: 2 } } })
  expect(await statement('n2')).toMatchObject({ value: { statement: { totalFen: 0 } } })
  expect(await withdraw('n1', 'one')).toEqual({
    ok: true,
    value: { title: '课程one', endsBefore: '2026-09-10', repeated: false },
  })
  expect(await withdraw('n1', 'one')).toMatchObject({ ok: true, value: { repeated: true } })
  const roll = await rollOf('one')
  expect(roll.seated.map(({ pupilId }) => pupilId)).toEqual(['n2'])
  expect(roll.waiting.map(({ pupilId }) => pupilId)).toEqual(['n3'])
  expect((await recordOf('n2'))?.enrollments).toMatchObject([{ courseId: 'one', state: 'SEATED' }])
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

test('seats the school adds go to those who wait, before anyone new', async () => {
  await enroll('n1', 'raised')
  await enroll('n9', 'raised')
  await stored('seatRolls').doc('raised').update({ capacity: 3, seatsLeft: 2, touchedAt: NOW })
  expect(await enroll('n10', 'raised')).toMatchObject({ value: { standing: { state: 'WAITLISTED', position: 2 } } })
  expect(await runTimer(cloud, 'enrollment')).toEqual({ ok: true, value: null })
  expect((await rollOf('raised')).seated.map(({ pupilId }) => pupilId)).toEqual(['n1', 'n9', 'n10'])
  expect((await recordOf('n10'))?.enrollments).toMatchObject([{ state: 'SEATED' }])
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
