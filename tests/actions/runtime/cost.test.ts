// Tests that enrollment actions and fee statements stay within their declared round trips.

import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Notice } from '@domain/notices/inbox/notice'
import { type ActionInput, type ActionName, type ContextName, contracts } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { ACTIONS } from '../access/access-matrix'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll, rollOf } from '../world/stored'
import { addCourse, addFamilies, grant, identity, LOGIN_OF, person, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const measured = new Map<ActionName, number[]>()

/** Calls and notes the trips; the answer must be the one expected, or the measurement means nothing. */
async function measure<Name extends ActionName>(
  who: string,
  request: { readonly name: Name; readonly input: ActionInput<Name> },
  expected: object,
): Promise<number> {
  const { answer, requestId } = await call(cloud, LOGIN_OF(who), request)
  expect(answer).toMatchObject(expected)
  const trips = cloud.trips.of(requestId)
  measured.set(request.name, [...(measured.get(request.name) ?? []), trips])
  return trips
}

const enroll = (pupilId: string, courseId: string, expected: object) => {
  const input = { pupilId, courseId, consentVersion: ENROLLMENT_CONSENT_VERSION }
  return measure(`g-${pupilId}`, { name: 'enrollment.enrollPupil', input }, expected)
}
const withdraw = (pupilId: string, courseId: string, expected: object) =>
  measure(`g-${pupilId}`, { name: 'enrollment.withdrawPupil', input: { pupilId, courseId } }, expected)

const seated = { ok: true, value: { standing: { state: 'SEATED' }, repeated: false } }
const waitlisted = { ok: true, value: { standing: { state: 'WAITLISTED' }, repeated: false } }
const ok = { ok: true }

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'c', 4)
  for (const _id of ['full', 'race']) addCourse(world, { _id, capacity: 1, weekday: _id === 'full' ? 3 : 4 })
  const scope = (pupilId: string) => grant('guardian', { schoolId: 'qinghe', pupilId })
  world.people.push(person('parents', ['c1', 'c2'].map(scope)))
  world.identities.push(identity('parents'))
  addCourse(world, { _id: 'both', weekday: 2 })
  addCourse(world, { _id: 'line', weekday: 5, capacity: 1 })
  for (const _id of ['free', 'into', 'other']) addCourse(world, { _id, capacity: 1, weekday: 1 })
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())

test('enrolling: 7 trips, 8 with a place in line, and 9 when the course fills between reading and claiming', async () => {
  expect(await enroll('c1', 'full', seated)).toBe(7)
  expect(await enroll('c2', 'full', waitlisted)).toBe(8)
  expect(await enroll('c1', 'full', { ok: true, value: { repeated: true } })).toBe(4)
  // Whoever claims first is held up on the way; the other one takes the only seat meanwhile.
  const claims = { action: 'database.modifyDocument', collection: 'seatRolls' }
  cloud.faults.inject({ ...claims, kind: 'delay', count: 1, delayMs: 3000 })
  const both = await Promise.all([enroll('c1', 'race', ok), enroll('c2', 'race', ok)])
  expect(both.sort()).toEqual([7, 9])
  expect((await rollOf('race')).waiting).toHaveLength(1)
})

test('giving back: with somebody asked, an offer accepted, alone, and again', async () => {
  expect(await withdraw('c1', 'full', ok)).toBe(9)
  const accepting = { pupilId: 'c2', courseId: 'full', insteadOfCourseId: null }
  expect(await measure('g-c2', { name: 'enrollment.acceptOffer', input: accepting }, ok)).toBe(7)
  expect(await withdraw('c2', 'full', ok)).toBe(7)
  expect(await withdraw('c2', 'full', { ok: true, value: { repeated: true } })).toBe(4)
})

test('the school moves a child in the line: 7 trips', async () => {
  await enroll('c1', 'line', seated)
  await enroll('c2', 'line', waitlisted)
  await enroll('c4', 'line', waitlisted)
  const input = { courseId: 'line', pupilId: 'c4', to: 'FIRST', reason: 'OFFICE_MISTAKE' } as const
  expect(await measure('schoolAdmin', { name: 'enrollment.moveInLine', input }, ok)).toBe(7)
  expect((await rollOf('line')).waiting.map(({ pupilId }) => pupilId)).toEqual(['c4', 'c2'])
  const told = async (kind: Notice['kind']) =>
    (await readAll<Notice>('notices', { kind })).map(({ personId }) => personId)
  expect([await told('LINE_MOVED'), await told('LINE_PASSED')]).toEqual([['g-c4'], expect.arrayContaining(['g-c2'])])
})

test('swapping: 10 trips, 12 when somebody waits for the old seat', async () => {
  await enroll('c1', 'free', seated)
  await enroll('c2', 'free', waitlisted)
  const input = { pupilId: 'c1', fromCourseId: 'free', courseId: 'into', consentVersion: ENROLLMENT_CONSENT_VERSION }
  expect(await measure('g-c1', { name: 'enrollment.swapCourse', input }, ok)).toBe(12)
  const back = { ...input, fromCourseId: 'into', courseId: 'other' }
  expect(await measure('g-c1', { name: 'enrollment.swapCourse', input: back }, ok)).toBe(10)
  const declined = { pupilId: 'c2', courseId: 'free' }
  await measure('g-c2', { name: 'enrollment.withdrawPupil', input: declined }, ok)
})

test('two children in one step: 10 trips, however many seats are left', async () => {
  const input = { pupilIds: ['c1', 'c2'], courseId: 'both', consentVersion: ENROLLMENT_CONSENT_VERSION }
  expect(await measure('parents', { name: 'enrollment.enrollSiblings', input }, ok)).toBe(10)
})

test('reading', async () => {
  await enroll('c3', 'full', seated)
  await enroll('c4', 'full', waitlisted)
  const child = { pupilId: 'c4' }
  expect(await measure('g-c4', { name: 'enrollment.guardianHome', input: {} }, ok)).toBe(2)
  expect(await measure('g-c4', { name: 'enrollment.listCourses', input: child }, ok)).toBe(2)
  expect(await measure('g-c4', { name: 'enrollment.pollSeats', input: child }, ok)).toBe(2)
  expect(await measure('g-c4', { name: 'enrollment.getCourse', input: { ...child, courseId: 'own' } }, ok)).toBe(2)
  expect(await measure('g-c4', { name: 'billing.getFeeStatement', input: child }, ok)).toBe(2)
  expect(await measure('g-c4', { name: 'enrollment.listMyCourses', input: child }, ok)).toBe(3)
  expect(await measure('g-c3', { name: 'enrollment.listMyCourses', input: { pupilId: 'c3' } }, ok)).toBe(2)
  expect(await measure('g-c4', { name: 'identity.whoAmI', input: {} }, ok)).toBe(2)
  expect(await measure('pickupPerson', { name: 'enrollment.pickupHome', input: {} }, ok)).toBe(2)
  expect(await measure('teacher', { name: 'enrollment.teacherHome', input: {} }, ok)).toBe(2)
  expect(await measure('classTeacher', { name: 'enrollment.teacherHome', input: {} }, ok)).toBe(3)
  const school = { schoolId: 'qinghe' }
  expect(await measure('schoolAdmin', { name: 'enrollment.listSchoolCourses', input: school }, ok)).toBe(3)
  expect(await measure('schoolAdmin', { name: 'enrollment.listSchoolCourses', input: {} }, ok)).toBe(3)
  const roster = { courseId: 'full', from: 0 }
  expect(await measure('schoolAdmin', { name: 'enrollment.getCourseRoster', input: roster }, ok)).toBe(4)
  const room = { homeroomId: 'qinghe-3-1' }
  expect(await measure('schoolAdmin', { name: 'enrollment.getClassRoster', input: room }, ok)).toBe(5)
  const day = { ...school, date: '2026-10-15', after: null }
  expect(await measure('schoolAdmin', { name: 'enrollment.getDayRoster', input: day }, ok)).toBe(4)
})

test("another family's child and one that does not exist cost the same", async () => {
  const notFound = { ok: false, error: { code: 'NOT_FOUND' } }
  const trips = []
  for (const pupilId of ['c3', 'nobody']) {
    trips.push(await measure('g-c4', { name: 'enrollment.listCourses', input: { pupilId } }, notFound))
    trips.push(await measure('g-c4', { name: 'enrollment.getCourse', input: { pupilId, courseId: 'own' } }, notFound))
  }
  expect(trips).toEqual([2, 2, 2, 2])
})

const MEASURED_ELSEWHERE =
  /^(identity|privacy|notices|homework|complaints)\.|^enrollment\.(preview|import|markCoursePlan|teacherHome|pickupHome)|Lessons?$|withdrawSignature$|Plans?$|PlanCourse$|PlanTerms$|CourseSizes$|DayChanges?$|changeDay$|RollCall$|Gate|HandOver|PickupCode$|getPickup$|DayClosing$|OverdueStep$|Afternoon$|LeavingWay$|CustodyBar$|Sessions?$|(close|reopen)Day$|familyCalendar$|settleGuest$|countWaiting$|TouchedPupils$|Draw|drawAgain$|Wish|(reserve|release)Seat$|ReservedSeats$|Invitations?$|inviteToCourse$|PublicNumber$|Roster$|(end|moveTo)Course$|Ending$|Word$|Words$|Behalf|^billing\.(?!getFeeStatement)/

test('nothing measured here is dearer than declared; the others are measured beside their own tests', () => {
  const dearer = [...measured].filter(([name, trips]) => Math.max(...trips) > declaredCost(name))
  expect(dearer).toEqual([])
  const unmeasured = ACTIONS.filter((name) => !measured.has(name))
  expect(unmeasured.filter((name) => !MEASURED_ELSEWHERE.test(name))).toEqual([])
})

function declaredCost(name: ActionName): number {
  const [context, action = ''] = name.split('.')
  const declared: Readonly<Record<string, { readonly cost: number }>> = contracts[context as ContextName]
  return declared[action]?.cost ?? 0
}
