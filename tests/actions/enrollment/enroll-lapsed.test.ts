// Tests that places lapse with leaving, consent or erasure, and that families hear of a seat.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Notice } from '@domain/notices/inbox/notice'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, runTimer, startDistrict } from '../world/district'
import { readAll, recordOf, rollOf, stored } from '../world/stored'
import { addCourse, addFamilies, grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const guardianOf = (pupilId: string) => LOGIN_OF(`g-${pupilId}`)
const consentVersion = ENROLLMENT_CONSENT_VERSION
const MIDNIGHT = instantOf(schoolDate('2026-09-10'))
/** Seven whole days after the request of 9 September. */
const ERASURE_DAY = instantOf(schoolDate('2026-09-17'))

async function enroll(pupilId: string, courseId: string) {
  const input = { pupilId, courseId, consentVersion }
  return (await call(cloud, guardianOf(pupilId), { name: 'enrollment.enrollPupil', input })).answer
}

const idsOf = (claims: readonly { readonly pupilId: string }[]) => claims.map(({ pupilId }) => pupilId)
const stateIn = async (pupilId: string, courseId: string) =>
  (await recordOf(pupilId))?.enrollments.find((one) => one.courseId === courseId)?.state
const timer = () => runTimer(cloud, 'enrollment')
const seatedNotices = (courseTitle: string) => readAll<Notice>('notices', { kind: 'SEATED', courseTitle })

async function consent(action: 'giveConsent' | 'withdrawConsent', pupilId: string): Promise<void> {
  const input = { pupilId, purposes: ['SERVICE' as const] }
  const { answer } =
    action === 'giveConsent'
      ? await call(cloud, guardianOf(pupilId), {
          name: 'privacy.giveConsent',
          input: { ...input, textVersion: '2026-09' },
        })
      : await call(cloud, guardianOf(pupilId), { name: 'privacy.withdrawConsent', input })
  expect(answer).toMatchObject({ ok: true })
}

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'k', 20)
  // A second guardian of one child, a former one, and a pick-up person.
  const grantFor = { schoolId: 'qinghe', pupilId: 'k2' }
  world.people.push(
    person('second', [grant('guardian', grantFor)]),
    person('former', [grant('guardian', { ...grantFor, revokedAt: NOW - 1 })]),
    person('fetcher', [grant('pickupPerson', grantFor)]),
  )
  world.identities.push(identity('second'))
  for (const _id of ['told', 'torn', 'line']) addCourse(world, { _id, capacity: 1, weekday: 4 })
  for (const _id of ['left', 'running', 'withdrawn', 'erased', 'again']) addCourse(world, { _id, weekday: 5 })
  addCourse(world, { _id: 'pe', weekday: 2, teacherId: 'teacher' })
  addCourse(world, { _id: 'last', capacity: 1, weekday: 1 })
  addCourse(world, { _id: 'many', capacity: 2, weekday: 3 })
  world.consents.splice(
    world.consents.findIndex(({ _id }) => _id === 'k1'),
    1,
  )
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())
afterEach(() => cloud.clock.set(NOW))

test('nobody asked: no place; screens say so; a child who left is not shown', async () => {
  expect(await enroll('k1', 'own')).toEqual({ ok: false, error: { code: 'CONSENT_REQUIRED' } })
  expect(await recordOf('k1')).toBeNull()
  const course = { name: 'enrollment.getCourse', input: { pupilId: 'k1', courseId: 'own' } } as const
  expect((await call(cloud, guardianOf('k1'), course)).answer).toMatchObject({ value: { needsConsent: true } })
  const home = async () => (await call(cloud, guardianOf('k1'), { name: 'enrollment.guardianHome', input: {} })).answer
  expect(await home()).toMatchObject({ value: { children: [{ needsConsent: true }] } })
  await stored('pupils').doc('k1').update({ leftOn: '2026-09-09', leftReason: 'OTHER' })
  expect(await enroll('k1', 'own')).toEqual({ ok: false, error: { code: 'PUPIL_LEFT' } })
  expect(await home()).toMatchObject({ value: { children: [] } })
})

test('a seat offered out of the line, and then taken, is told to each guardian once, however often it is settled', async () => {
  await enroll('k3', 'told')
  await enroll('k2', 'told')
  const input = { pupilId: 'k3', courseId: 'told' }
  await call(cloud, guardianOf('k3'), { name: 'enrollment.withdrawPupil', input })
  await timer()
  const asked = await readAll<Notice>('notices', { kind: 'SEAT_OFFERED', courseTitle: '课程told' })
  expect(asked.map(({ personId }) => personId).sort()).toEqual(['g-k2', 'second'])
  expect(asked[0]).toMatchObject({ pupilId: 'k2', sending: 'QUEUED', readAt: null, date: '2026-09-10' })
  expect(await seatedNotices('课程told')).toEqual([])
  const accepting = { pupilId: 'k2', courseId: 'told', insteadOfCourseId: null }
  await call(cloud, guardianOf('k2'), { name: 'enrollment.acceptOffer', input: accepting })
  await timer()
  await enroll('k2', 'told')
  const notices = await seatedNotices('课程told')
  expect(notices.map(({ personId }) => personId).sort()).toEqual(['g-k2', 'second'])
  // The own doing stands read.
  expect(notices.find(({ personId }) => personId === 'second')).toMatchObject({ sending: 'QUEUED', readAt: null })
  expect(notices.find(({ personId }) => personId === 'g-k2')).toMatchObject({ sending: 'INBOX' })
})

test('an accepted seat whose process died before it told anybody is told by the timer, once', async () => {
  await enroll('k3', 'torn')
  await enroll('k4', 'torn')
  const { seated, waiting, rev } = await rollOf('torn')
  const promoted = waiting.map((claim) => ({ ...claim, promotedAt: NOW }))
  await stored('seatRolls')
    .doc('torn')
    .update({ seated: promoted, waiting: [], rev: rev + 1, touchedAt: NOW })
  expect(seated).toHaveLength(1)
  await timer()
  await timer()
  expect((await seatedNotices('课程torn')).map(({ personId }) => personId)).toEqual(['g-k4'])
  expect(await stateIn('k4', 'torn')).toBe('SEATED')
})

test('T7 what one guardian does the other reads; the own doing stands read, and a running course’s teacher is told', async () => {
  await enroll('k2', 'pe')
  const input = { pupilId: 'k2', courseId: 'pe' }
  cloud.clock.set(instantOf(schoolDate('2026-10-20'), '16:00'))
  await call(cloud, LOGIN_OF('second'), { name: 'enrollment.withdrawPupil', input })
  const told = await readAll<Notice>('notices', { pupilId: 'k2', courseTitle: '课程pe' })
  const lines = told.map(({ kind, personId, date, readAt }) => `${kind} ${personId} ${date} ${readAt === null}`).sort()
  expect(lines).toEqual([
    'ENROLLED g-k2 2026-10-13 false',
    'ENROLLED second 2026-10-13 true',
    'PUPIL_LEFT teacher 2026-10-21 true',
    'WITHDRAWN g-k2 2026-10-21 true',
    'WITHDRAWN second 2026-10-21 false',
  ])
})

test('who is seated at once is not told', async () => {
  await enroll('k5', 'left')
  await timer()
  expect(await seatedNotices('课程left')).toEqual([])
})

test('seats the school adds are offered, and told', async () => {
  for (const pupilId of ['k6', 'k7', 'k8']) await enroll(pupilId, 'many')
  await stored('seatRolls').doc('many').update({ capacity: 3, seatsLeft: 1, touchedAt: NOW })
  await timer()
  const asked = await readAll<Notice>('notices', { kind: 'SEAT_OFFERED', courseTitle: '课程many' })
  expect(asked.map(({ personId }) => personId)).toEqual(['g-k8'])
})

test('a child who left: the seat is offered to the next in line who is still here', async () => {
  for (const pupilId of ['k9', 'k10', 'k11']) await enroll(pupilId, 'line')
  for (const pupilId of ['k9', 'k10']) await stored('pupils').doc(pupilId).update({ leftOn: '2026-09-09' })
  await timer()
  const roll = await rollOf('line')
  expect([idsOf(roll.seated), idsOf(roll.waiting), roll.seatsLeft]).toEqual([[], ['k11'], 0])
  expect(await stateIn('k9', 'line')).toBe('WITHDRAWN')
  expect(await stateIn('k10', 'line')).toBe('WITHDRAWN')
  const asked = await readAll<Notice>('notices', { kind: 'SEAT_OFFERED', courseTitle: '课程line' })
  expect(asked.map(({ personId }) => personId)).toEqual(['g-k11'])
  await timer()
  expect(await rollOf('line')).toMatchObject({ seated: [], waiting: roll.waiting })
})

test('lessons before the day of leaving stay', async () => {
  await enroll('k12', 'running')
  const dates = (await recordOf('k12'))?.enrollments[0]?.lessonDates ?? []
  cloud.clock.set(instantOf(schoolDate('2026-10-23'), '16:00'))
  await stored('pupils').doc('k12').update({ leftOn: '2026-10-23' })
  await timer()
  const [enrollment] = (await recordOf('k12'))?.enrollments ?? []
  expect(enrollment).toMatchObject({ state: 'WITHDRAWN', endsBefore: '2026-10-23' })
  expect(enrollment?.lessonDates).toEqual(dates.filter((date) => date < '2026-10-23'))
  expect(enrollment?.lessonDates).toHaveLength(1)
})

test('T2 consent withdrawn keeps the places until midnight; given again it keeps them for good', async () => {
  for (const [pupilId, courseId] of [
    ['k14', 'again'],
    ['k15', 'withdrawn'],
  ] as const) {
    await enroll(pupilId, courseId)
    await consent('withdrawConsent', pupilId)
  }
  expect(await enroll('k15', 'own')).toEqual({ ok: false, error: { code: 'CONSENT_REQUIRED' } })
  cloud.clock.set(MIDNIGHT - 60_000)
  await timer()
  expect([await stateIn('k14', 'again'), await stateIn('k15', 'withdrawn')]).toEqual(['SEATED', 'SEATED'])
  await consent('giveConsent', 'k14')
  // However late the timer comes, the day is the one that was said.
  cloud.clock.set(MIDNIGHT + 3 * 86_400_000)
  await timer()
  expect(await stateIn('k14', 'again')).toBe('SEATED')
  const [ended] = (await recordOf('k15'))?.enrollments ?? []
  expect(ended).toMatchObject({ state: 'WITHDRAWN', endsBefore: '2026-09-10', lessonDates: [] })
  expect((await rollOf('withdrawn')).seated).toEqual([])
})

test('T1 deletion asked for: nothing changes until the day; taken back it brings everything back', async () => {
  await enroll('k16', 'erased')
  const before = [await recordOf('k16'), (await rollOf('erased')).seated]
  await call(cloud, guardianOf('k16'), { name: 'privacy.requestErasure', input: { pupilId: 'k16' } })
  await timer()
  cloud.clock.set(ERASURE_DAY - 60_000)
  await timer()
  expect([await recordOf('k16'), (await rollOf('erased')).seated]).toEqual(before)
  const keep = async () =>
    (await call(cloud, guardianOf('k16'), { name: 'privacy.cancelErasure', input: { pupilId: 'k16' } })).answer
  expect(await keep()).toEqual({ ok: true, value: {} })
  cloud.clock.set(ERASURE_DAY)
  await timer()
  expect([await recordOf('k16'), (await rollOf('erased')).seated]).toEqual(before)
  await call(cloud, guardianOf('k16'), { name: 'privacy.requestErasure', input: { pupilId: 'k16' } })
  cloud.clock.set(ERASURE_DAY + 8 * 86_400_000)
  expect(await keep()).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  await timer()
  expect(await stateIn('k16', 'erased')).toBe('WITHDRAWN')
  expect((await recordOf('k16'))?.enrollments[0]).toMatchObject({ endsBefore: '2026-09-25' })
})

test('T8 a seat freed on the day of the last lesson goes to nobody', async () => {
  for (const pupilId of ['k18', 'k19']) await enroll(pupilId, 'last')
  cloud.clock.set(instantOf(schoolDate('2026-12-14'), '17:00'))
  await call(cloud, guardianOf('k18'), {
    name: 'enrollment.withdrawPupil',
    input: { pupilId: 'k18', courseId: 'last' },
  })
  await timer()
  const roll = await rollOf('last')
  expect([idsOf(roll.seated), idsOf(roll.waiting), roll.seatsLeft]).toEqual([[], ['k19'], 1])
  expect(await stateIn('k19', 'last')).toBe('WAITLISTED')
  expect(await seatedNotices('课程last')).toEqual([])
})

test('a term that is over stays as it was', async () => {
  await enroll('k17', 'left')
  cloud.clock.set(instantOf(schoolDate('2027-02-01'), '08:00'))
  await stored('pupils').doc('k17').update({ leftOn: '2027-02-01' })
  await timer()
  expect(await stateIn('k17', 'left')).toBe('SEATED')
})
