// Tests what families and schools read: home, lists, prices, rosters and who they are.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { addCourse, addFamilies, grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const parent = LOGIN_OF('g-v1')
const child = { pupilId: 'v1' }

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'v', 53)
  addCourse(world, { _id: 'robots', capacity: 51, weekday: 4 })
  addCourse(world, { _id: 'sameHour', weekday: 4 })
  const grants = [
    grant('schoolFinance', { schoolId: 'yunling' }),
    grant('schoolAdmin', { schoolId: 'qinghe' }),
    grant('guardian', { schoolId: 'qinghe', pupilId: 'own' }),
  ]
  world.people.push(person('twoSchools', grants))
  world.identities.push(identity('twoSchools'))
  cloud = await startDistrict(await buildBundles(), world)
  for (let n = 1; n <= 53; n += 1) {
    const input = { pupilId: `v${n}`, courseId: 'robots', consentVersion: ENROLLMENT_CONSENT_VERSION }
    await call(cloud, LOGIN_OF(`g-v${n}`), { name: 'enrollment.enrollPupil', input })
  }
})
afterEach(() => cloud.clock.set(NOW))
afterAll(() => cloud.close())

test('home: the child, the dues, the next lesson; on a lesson day, the lesson', async () => {
  const home = await call(cloud, parent, { name: 'enrollment.guardianHome', input: {} })
  expect(home.answer).toMatchObject({
    ok: true,
    value: {
      today: '2026-09-09',
      sides: ['family'],
      // 10 lessons × 6.00
      children: [{ pupil: { pupilId: 'v1' }, today: [], dueFen: 6000, seated: 1, waiting: 0 }],
    },
  })
  expect(home.answer).toMatchObject({ value: { children: [{ next: { date: '2026-10-15', from: '16:30' } }] } })
  cloud.clock.set(instantOf(schoolDate('2026-10-15'), '12:00'))
  const later = await call(cloud, parent, { name: 'enrollment.guardianHome', input: {} })
  expect(later.answer).toMatchObject({
    value: { children: [{ window: { state: 'CLOSED' }, today: [{ courseId: 'robots', from: '16:30' }] }] },
  })
})

test('the list: only the own school, with seats, standing and a verdict for this child', async () => {
  const { answer } = await call(cloud, parent, { name: 'enrollment.listCourses', input: child })
  const courses = answer.ok ? answer.value.courses : []
  const found = courses.map(({ courseId, seatsLeft, waiting, standing, verdict }) => [
    courseId,
    seatsLeft,
    waiting,
    standing.state,
    verdict.code,
  ])
  expect(found).toEqual([
    ['care', 30, 0, 'NONE', 'ELIGIBLE'],
    ['otherClass', 30, 0, 'NONE', 'ELIGIBLE'],
    ['own', 30, 0, 'NONE', 'ELIGIBLE'],
    ['robots', 0, 2, 'SEATED', 'ELIGIBLE'],
    ['sameHour', 30, 0, 'NONE', 'TIME_CLASH'],
  ])
})

test('the seats alone say the same as the list, for courses of the own school only', async () => {
  const { answer } = await call(cloud, parent, { name: 'enrollment.pollSeats', input: child })
  const seats = answer.ok ? [...answer.value.seats] : []
  expect(seats.sort((a, b) => a.courseId.localeCompare(b.courseId))).toEqual([
    { courseId: 'care', seatsLeft: 30, waiting: 0 },
    { courseId: 'otherClass', seatsLeft: 30, waiting: 0 },
    { courseId: 'own', seatsLeft: 30, waiting: 0 },
    { courseId: 'robots', seatsLeft: 0, waiting: 2 },
    { courseId: 'sameHour', seatsLeft: 30, waiting: 0 },
  ])
})

test('one course: what taking it would change, and what it is when taken', async () => {
  const other = await call(cloud, parent, { name: 'enrollment.getCourse', input: { ...child, courseId: 'own' } })
  expect(other.answer).toMatchObject({
    value: { differenceFen: 6000, statementWith: { totalFen: 12_000 }, lessonsCovered: 10, rest: null, draw: null },
  })
  const week = other.answer.ok ? (other.answer.value.week ?? []) : []
  const held = week.flatMap(({ date, lessons }) => lessons.map(({ courseId, state }) => `${date} ${courseId} ${state}`))
  expect(held).toEqual(['2026-10-13 own ON', '2026-10-15 robots ON'])
  const taken = await call(cloud, parent, { name: 'enrollment.getCourse', input: { ...child, courseId: 'robots' } })
  expect(taken.answer).toMatchObject({
    value: { differenceFen: 6000, statementWith: { totalFen: 6000 } },
  })
})

test('the roster, a page at a time: seats first, then the line; names and homerooms only', async () => {
  const page = async (from: number) => {
    const input = { courseId: 'robots', from }
    const { answer } = await call(cloud, LOGIN_OF('schoolAdmin'), { name: 'enrollment.getCourseRoster', input })
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
  }
  const first = await page(0)
  expect([first.total, first.pupils.length, first.next]).toEqual([53, 50, 50])
  expect(first.pupils.filter(({ name }) => name === '')).toEqual([])
  const second = await page(50)
  expect(second.next).toBeNull()
  expect(second.pupils).toEqual([
    { pupilId: 'v51', name: '林v51', homeroomName: '三(1)班', state: 'SEATED', position: 51 },
    { pupilId: 'v52', name: '林v52', homeroomName: '三(1)班', state: 'WAITLISTED', position: 1 },
    { pupilId: 'v53', name: '林v53', homeroomName: '三(1)班', state: 'WAITLISTED', position: 2 },
  ])
})

test('the roster of a class: who is there, each with its week; of another term its own', async () => {
  const ask = async (input: { readonly homeroomId: string; readonly planId?: string }) =>
    (await call(cloud, LOGIN_OF('schoolAdmin'), { name: 'enrollment.getClassRoster', input })).answer
  const roster = await ask({ homeroomId: 'qinghe-3-1' })
  const pupils = roster.ok ? roster.value.pupils : []
  const weekOf = (pupilId: string) => pupils.find((pupil) => pupil.pupilId === pupilId)?.week
  const thursday = { courseId: 'robots', weekday: 4, from: '16:30', isWaiting: false }
  expect(weekOf('v1')).toEqual([expect.objectContaining(thursday)])
  expect(weekOf('v52')).toEqual([expect.objectContaining({ ...thursday, isWaiting: true })])
  expect(weekOf('own')).toEqual([])
  expect(pupils.map(({ studentNumber }) => studentNumber)).toEqual(
    [...pupils.map(({ studentNumber }) => studentNumber)].sort(),
  )
  expect(await ask({ homeroomId: 'qinghe-3-1', planId: 'none' })).toMatchObject({ ok: true, value: { asOf: null } })
})

test('the roster of a day: who has a seat in a lesson of it, with hour and room; none of those in line', async () => {
  const ask = async (date: string | null) => {
    const input = { schoolId: 'qinghe', date, after: null }
    const { answer } = await call(cloud, LOGIN_OF('schoolAdmin'), { name: 'enrollment.getDayRoster', input })
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
  }
  const lessons = await ask('2026-10-15')
  expect(lessons.rows).toHaveLength(51)
  expect(lessons.rows.find(({ pupilId }) => pupilId === 'v1')).toMatchObject({
    name: '林v1',
    homeroomName: '三(1)班',
    courseId: 'robots',
    from: '16:30',
  })
  expect(lessons.rows.some(({ pupilId }) => pupilId === 'v52')).toBe(false)
  expect(lessons.more).toBeNull()
  const today = await ask(null)
  expect([today.date, today.rows, today.next]).toEqual(['2026-09-09', [], expect.stringMatching(/^2026-1/)])
})

const QINGHE = { schoolId: 'qinghe', schoolName: '青禾小学', mayImport: true, mayBill: false }
const YUNLING = { schoolId: 'yunling', schoolName: '云岭小学', mayImport: false, mayBill: true }

async function schoolList(who: string, input: { readonly schoolId?: string } = {}) {
  return (await call(cloud, LOGIN_OF(who), { name: 'enrollment.listSchoolCourses', input })).answer
}

test("the school's list: every course with how full it is, and the number of pupils", async () => {
  const value = { school: QINGHE, schools: [QINGHE], sides: ['school'], pupils: 55, courses: { length: 5 } }
  expect(await schoolList('schoolAdmin', { schoolId: 'qinghe' })).toMatchObject({ ok: true, value })
  expect(await schoolList('schoolAdmin')).toMatchObject({ ok: true, value })
  const finance = { ...QINGHE, mayImport: false, mayBill: true }
  expect(await schoolList('schoolFinance')).toMatchObject({ value: { school: finance, schools: [finance] } })
})

test('somebody of two schools sees the first, and may choose the other; a revoked grant shows none', async () => {
  const both = { schools: [YUNLING, QINGHE], sides: ['family', 'school'] }
  expect(await schoolList('twoSchools')).toMatchObject({ value: { ...both, school: YUNLING, courses: { length: 1 } } })
  expect(await schoolList('twoSchools', { schoolId: 'qinghe' })).toMatchObject({ value: { ...both, school: QINGHE } })
  expect(await schoolList('schoolAdmin-revoked')).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const home = await call(cloud, LOGIN_OF('twoSchools'), { name: 'enrollment.guardianHome', input: {} })
  expect(home.answer).toMatchObject({
    value: { sides: ['family', 'school'], children: [{ pupil: { pupilId: 'own' } }] },
  })
})

test('who one is: a parent, staff, somebody unknown, nobody', async () => {
  const whoAmI = async (login: string | null) =>
    (await call(cloud, login, { name: 'identity.whoAmI', input: {} })).answer
  expect(await whoAmI(parent)).toMatchObject({ value: { name: '王g-v1', children: [{ pupilId: 'v1' }] } })
  const role = { role: 'schoolAdmin', schoolId: 'qinghe', schoolName: '青禾小学' }
  expect(await whoAmI(LOGIN_OF('schoolAdmin'))).toMatchObject({ value: { roles: [role], children: [] } })
  expect(await whoAmI(LOGIN_OF('schoolAdmin-revoked'))).toMatchObject({ value: { roles: [] } })
  const nobody = { name: null, known: false, roles: [], children: [], waiting: [], declined: [], lockedUntil: null }
  expect(await whoAmI('wx:stranger')).toEqual({
    ok: true,
    value: { signedIn: true, now: expect.any(Number), ...nobody },
  })
  expect(await whoAmI(null)).toEqual({ ok: true, value: { signedIn: false, now: expect.any(Number), ...nobody } })
})
