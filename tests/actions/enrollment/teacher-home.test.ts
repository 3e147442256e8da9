// Tests a teacher's first screen: own courses, today's lessons, own homerooms, nobody else's.
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Grant } from '@domain/identity/roles/role'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { stored } from '../world/stored'
import { addCourse, addFamilies, grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud

const home = async (personId: string) => {
  const { answer, trips } = await call(cloud, LOGIN_OF(personId), { name: 'enrollment.teacherHome', input: {} })
  if (!answer.ok) throw new Error(answer.error.code)
  return { ...answer.value, trips }
}

function waits(_id: string, homeroomId: string, state: JoinRequest['state']) {
  return { _id, homeroomId, state, schoolId: 'qinghe', personId: 'x', askedAt: NOW }
}

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 't', 3)
  addCourse(world, { _id: 'evening', teacherId: 'teacher', weekday: 1, capacity: 2 })
  const claims = ['t1', 't2', 't3'].map((pupilId) => ({
    pupilId,
    at: NOW,
    consent: { textVersion: '1', personId: 'g', at: NOW },
  }))
  const roll = world.seatRolls.findIndex(({ _id }) => _id === 'evening')
  const before = world.seatRolls[roll]
  if (before) world.seatRolls[roll] = { ...before, seatsLeft: 0, seated: claims.slice(0, 2), waiting: claims.slice(2) }
  const both: Grant[] = [
    grant('teacher', { schoolId: 'qinghe' }),
    grant('guardian', { schoolId: 'qinghe', pupilId: 't1' }),
    grant('schoolFinance', { schoolId: 'qinghe' }),
  ]
  world.people.push(person('both', both))
  world.identities.push(identity('both'))
  cloud = await startDistrict(await buildBundles(), world)
  await stored('pupils').doc('t3').update({ leftOn: '2026-09-08' })
  await stored('joinRequests').add([
    waits('j1', 'qinghe-3-1', 'WAITING'),
    waits('j2', 'qinghe-3-1', 'APPROVED'),
    waits('j3', 'qinghe-3-2', 'WAITING'),
  ])
  await stored('contests').add([
    { _id: 'c1', homeroomId: 'qinghe-3-1', state: 'OPEN' },
    { _id: 'c2', homeroomId: 'qinghe-3-1', state: 'CONFIRMED' },
  ])
})
afterAll(() => cloud.close())
afterEach(() => cloud.clock.set(NOW))

test('the courses taught, with how full they are, and the lessons of the day', async () => {
  expect(await home('teacher')).toMatchObject({
    today: '2026-09-09',
    name: '王teacher',
    schoolName: '青禾小学',
    sides: ['teacher'],
    lessons: [],
    courses: [
      { courseId: 'evening', seated: 2, capacity: 2, waiting: 1 },
      { courseId: 'own', seated: 0, capacity: 30, waiting: 0 },
    ],
    homerooms: [],
    trips: 2,
  })
  cloud.clock.set(instantOf(schoolDate('2026-10-12'), '09:00'))
  expect((await home('teacher')).lessons).toMatchObject([{ courseId: 'evening', from: '16:30', seated: 2 }])
})

test('a class teacher: the class, its pupils without those who left, and what waits', async () => {
  const { homerooms, courses, trips } = await home('classTeacher')
  const room = { homeroomId: 'qinghe-3-1', schoolId: 'qinghe', grade: 3, name: '三(1)班' }
  expect(homerooms).toEqual([{ ...room, pupils: 3, toSettle: 2, leads: true }])
  expect(courses).toEqual([])
  expect(trips).toBeLessThanOrEqual(4)
})

test('a grade lead: every class of the grade at this school, led by others', async () => {
  const { homerooms } = await home('gradeLead')
  expect(homerooms.map(({ homeroomId, leads, toSettle }) => [homeroomId, leads, toSettle])).toEqual([
    ['qinghe-3-1', false, 2],
    ['qinghe-3-2', false, 1],
  ])
})

test('the other sides one may switch to', async () => {
  expect(await home('both')).toMatchObject({ sides: ['family', 'school', 'teacher'], courses: [] })
})

test('a revoked teacher and a guardian have none', async () => {
  for (const personId of ['teacher-revoked', 'guardian']) {
    const { answer } = await call(cloud, LOGIN_OF(personId), { name: 'enrollment.teacherHome', input: {} })
    expect(answer).toEqual({ ok: false, error: { code: 'FORBIDDEN' } })
  }
})
