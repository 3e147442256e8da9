// Proves what the seeded world holds, that it is sound, and that it comes out the same every time.

import type { Course } from '@domain/enrollment/course'
import type { PupilTerm, SeatRoll } from '@domain/enrollment/enrollment'
import { rollIsSound } from '@domain/enrollment/seat-claim'
import type { Person, Pupil } from '@domain/identity/records'
import { schema } from '@functions/schema'
import type { LocalCloud } from '@localcloud/server'
import { gatewaySession } from '../../scripts/world/gateway-session'
import { SIGNINGS } from '../../scripts/world/named-people'
import { DEMONSTRATION_AT } from '../../scripts/world/term-plan'
import { readAll, readWorld, startSeededCloud } from './seeded-cloud'

jest.setTimeout(180_000)

let cloud: LocalCloud
let world: string

beforeAll(async () => {
  cloud = await startSeededCloud()
  world = await readWorld()
})

afterAll(() => cloud.close())

async function documentsOf<Document>(name: string): Promise<readonly Document[]> {
  return [...(await readAll(name)).values()] as readonly Document[]
}

test('two schools, twelve homerooms, four hundred pupils, thirty courses', async () => {
  const sizes = await Promise.all(
    ['schools', 'homerooms', 'pupils', 'plans', 'courses', 'seatRolls', 'waivers'].map(
      async (name) => [name, (await readAll(name)).size] as const,
    ),
  )
  expect(Object.fromEntries(sizes)).toEqual({
    ...{ schools: 2, homerooms: 12, pupils: 400, plans: 2, courses: 30, seatRolls: 30, waivers: 1 },
  })
  expect((await readAll('pupilTerms')).size).toBeGreaterThanOrEqual(110)
})

test('every pupil sits in one homeroom of its own school and grade', async () => {
  const rooms = await readAll('homerooms')
  for (const pupil of await documentsOf<Pupil>('pupils')) {
    expect(rooms.get(pupil.homeroomId)).toMatchObject({ schoolId: pupil.schoolId, grade: pupil.grade })
  }
})

test('families with two children, some with one in each school', async () => {
  const people = await documentsOf<Person>('people')
  const schoolsOf = people.map(({ grants }) => {
    const children = new Map(grants.flatMap(({ pupilId, schoolId }) => (pupilId ? [[pupilId, schoolId]] : [])))
    return [...children.values()]
  })
  expect(schoolsOf.filter((schools) => schools.length === 2).length).toBeGreaterThanOrEqual(40)
  expect(schoolsOf.filter((schools) => new Set(schools).size === 2).length).toBeGreaterThanOrEqual(3)
})

test('every roll is sound, and whoever is on it has it in the own record', async () => {
  const records = await documentsOf<PupilTerm>('pupilTerms')
  const held = new Map(
    records.flatMap(({ pupilId, enrollments }) =>
      enrollments.map(({ courseId, state }) => [`${courseId}:${pupilId}`, state] as const),
    ),
  )
  const rolls = await documentsOf<SeatRoll>('seatRolls')
  for (const roll of rolls) {
    expect(rollIsSound(roll)).toBe(true)
    for (const { pupilId } of roll.seated) expect(held.get(`${roll._id}:${pupilId}`)).toBe('SEATED')
    for (const { pupilId } of roll.waiting) expect(held.get(`${roll._id}:${pupilId}`)).toBe('WAITLISTED')
  }
  expect(rolls.reduce((sum, { seated, waiting }) => sum + seated.length + waiting.length, 0)).toBe(held.size)
})

test('one course is full with a waitlist, some are nearly full, no care has one', async () => {
  const rolls = new Map((await documentsOf<SeatRoll>('seatRolls')).map((roll) => [roll._id, roll]))
  const courses = await documentsOf<Course>('courses')
  const waiting = courses.filter(({ _id }) => (rolls.get(_id)?.waiting.length ?? 0) > 0)
  expect(waiting.map(({ title }) => title)).toEqual(['机器人入门'])
  const nearlyFull = courses.filter(({ _id }) => [1, 2].includes(rolls.get(_id)?.seatsLeft ?? 0))
  expect(nearlyFull.length).toBeGreaterThanOrEqual(2)
})

test('prices stay under the caps, and some course has consumables', async () => {
  const courses = await documentsOf<Course>('courses')
  for (const { kind, pricePerLesson } of courses)
    expect(pricePerLesson).toBeLessThanOrEqual(kind === 'CARE' ? 200 : 600)
  expect(courses.some(({ consumables }) => consumables.length > 0)).toBe(true)
})

test('who has a waiver stands in no other collection', async () => {
  for (const { name } of schema.filter((each) => each.name !== 'waivers')) {
    const text = JSON.stringify([...(await readAll(name)).values()])
    expect({ name, found: /waiver|basisPoints|减免|困难|hardship/i.test(text) }).toEqual({ name, found: false })
  }
})

test.each(SIGNINGS)('$name signs in as somebody the district knows', async ({ login, name }) => {
  const known = await gatewaySession(cloud.url, login).call('identity.whoAmI', {})
  expect(known.name).toBe(name.split(' · ')[0])
  expect(known.roles.length).toBeGreaterThan(0)
})

test('one phone in both sheets of the roster is one person: on the staff, managing the school, with a child there', async () => {
  const both = gatewaySession(cloud.url, 'web:clerk-and-mother')
  const { roles, children } = await both.call('identity.whoAmI', {})
  expect(roles.map(({ role }) => role).sort()).toEqual(['guardian', 'schoolAdmin', 'teacher'])
  expect(children.map(({ name }) => name)).toEqual(['陈雨桐'])
  expect(await both.call('enrollment.guardianHome', {})).toMatchObject({ managesSchool: true })
  expect(await both.call('enrollment.listSchoolCourses', {})).toMatchObject({ isGuardian: true })
})

test('the demonstration begins while enrollment is open, and the child without courses may still take some', async () => {
  expect(cloud.clock.now()).toBeGreaterThanOrEqual(DEMONSTRATION_AT)
  const mother = gatewaySession(cloud.url, 'web:mother-of-two')
  const { children } = await mother.call('enrollment.guardianHome', {})
  expect(children.map(({ pupil, seated, window }) => [pupil.name, seated, window?.state])).toEqual([
    ['林小满', 2, 'OPEN'],
    ['林一诺', 0, 'OPEN'],
  ])
  const pupilId = children[1]?.pupil.pupilId ?? ''
  const { courses } = await mother.call('enrollment.listCourses', { pupilId })
  expect(courses.filter(({ verdict }) => verdict.code === 'ELIGIBLE').length).toBeGreaterThan(3)
})

test('the family with a waiver sees it on its statement', async () => {
  const father = gatewaySession(cloud.url, 'web:father-of-one')
  const pupilId = (await father.call('identity.whoAmI', {})).children[0]?.pupilId ?? ''
  const { statement } = await father.call('billing.getFeeStatement', { pupilId })
  expect(statement?.waivedFen).toBeGreaterThan(0)
})

test('seeding again makes the same world', async () => {
  const again = await startSeededCloud()
  try {
    expect(await readWorld()).toBe(world)
  } finally {
    await again.close()
  }
})
