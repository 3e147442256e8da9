// The seeded world holds what it should, is consistent, and is the same every time.

import type { Bill } from '@domain/billing/bills/bill-record'
import type { Payment } from '@domain/billing/payments/payment-record'
import type { Course } from '@domain/enrollment/courses/course'
import type { PupilTerm, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { rollIsSound } from '@domain/enrollment/seats/seat-claim'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { CONSENT_TEXT_VERSION, type ConsentRecord, consentedPurposes } from '@domain/privacy/consents/consent'
import { walkDocument } from '@domain/privacy/fates/walk-fates'
import { dataOwners } from '@functions/data-owners'
import { schema } from '@functions/schema'
import type { LocalCloud } from '@localcloud/server'
import { developmentIdentities } from '../../scripts/world/development-identities'
import { AFTER, BEFORE, DRAW_SIGNINGS, DURING } from '../../scripts/world/draws/draw-people'
import { gatewaySession } from '../../scripts/world/gateway-session'
import { startKeptWorld } from '../../scripts/world/kept-world'
import { DEMONSTRATION_AT } from '../../scripts/world/schools/term-plan'
import { SIGNINGS } from '../../scripts/world/signings'
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

test('two schools with four hundred pupils and thirty courses; beside them three small ones that draw', async () => {
  const sizes = await Promise.all(
    ['schools', 'homerooms', 'pupils', 'plans', 'courses', 'seatRolls', 'waivers'].map(
      async (name) => [name, (await readAll(name)).size] as const,
    ),
  )
  expect(Object.fromEntries(sizes)).toEqual({
    schools: 2 + 3,
    homerooms: 12 + 6,
    pupils: 400 + 72,
    plans: 2 + 3,
    courses: 30 + 18,
    seatRolls: 30 + 18,
    waivers: 1,
  })
  expect((await readAll('pupilTerms')).size).toBeGreaterThanOrEqual(110)
})

test('nothing is stored whose fate is not declared', async () => {
  for (const { name, fates } of dataOwners) {
    const met = (await documentsOf(name)).flatMap((document) => walkDocument(document, fates.fields))
    const undeclared = met.filter(({ fate }) => fate === null).map(({ path }) => path)
    expect({ name, undeclared: [...new Set(undeclared)] }).toEqual({ name, undeclared: [] })
  }
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
  const drawn = waiting.filter(({ schoolId }) => schoolId === AFTER.schoolId)
  expect(drawn.length).toBeGreaterThan(0)
  expect(waiting.filter((course) => !drawn.includes(course)).map(({ title }) => title)).toEqual(['机器人入门'])
  const nearlyFull = courses.filter(({ _id }) => [1, 2].includes(rolls.get(_id)?.seatsLeft ?? 0))
  expect(nearlyFull.length).toBeGreaterThanOrEqual(2)
})

test('prices stay under the caps, and some course has consumables', async () => {
  const courses = await documentsOf<Course>('courses')
  for (const { kind, pricePerLesson } of courses)
    expect(pricePerLesson).toBeLessThanOrEqual(kind === 'CARE' ? 200 : 600)
  expect(courses.some(({ consumables }) => consumables.length > 0)).toBe(true)
})

/** The audit names acts; the district's search of it leaves these out (privacy.searchAudit). */
const ABOUT_RELIEF = ['policyPacks', 'waivers', 'waiverApplications', 'bills', 'audit', 'auditIntents']

test('who has a waiver stands in no other collection', async () => {
  for (const { name } of schema.filter((each) => !ABOUT_RELIEF.includes(each.name))) {
    const text = JSON.stringify([...(await readAll(name)).values()])
    expect({ name, found: /waiver|basisPoints|减免|困难|hardship/i.test(text) }).toEqual({ name, found: false })
  }
  // A bill says so by itself, to billing alone: nobody of the school that has bills is relieved.
  for (const { waiver, statement } of await documentsOf<Bill>('bills')) {
    expect({ waiver, waivedFen: statement.waivedFen }).toEqual({ waiver: null, waivedFen: 0 })
  }
})

test('the small school has its bills: some paid, some in part, some not; the named family can pay', async () => {
  const finance = gatewaySession(cloud.url, 'web:yunling-finance')
  const page = { schoolId: 'yunling', filter: 'ALL', homeroomId: null, after: null } as const
  const { totals, bills } = await finance.call('billing.listBills', page)
  expect(totals?.bills).toBeGreaterThan(10)
  expect(totals?.notIssued).toBe(0)
  expect(new Set(bills.map(({ state, paidFen }) => `${state} ${paidFen > 0}`))).toEqual(
    new Set(['SETTLED true', 'UNPAID true', 'UNPAID false']),
  )
  expect(bills.find(({ pupilName }) => pupilName === '罗子墨')).toMatchObject({ state: 'UNPAID', paidFen: 0 })
  // Whoever weaves has left the bamboo to the school, and some of it is paid.
  const weaving = (await documentsOf<Bill>('bills')).filter(({ consumables }) => consumables.length > 0)
  expect(weaving.length).toBeGreaterThan(2)
  expect(weaving.every(({ consumables: [material] }) => material?.name === '竹篾')).toBe(true)
  expect(weaving.some(({ money }) => money.length > 0)).toBe(true)
})

test('one family has paid by WeChat, into the account of the school, and has its receipt', async () => {
  const family = gatewaySession(cloud.url, 'web:paid-in-yunling')
  const [child] = (await family.call('identity.whoAmI', {})).children
  const { payments } = await family.call('billing.listReceipts', { pupilId: child?.pupilId ?? '' })
  expect(payments).toMatchObject([{ channel: 'WECHAT', on: '2026-09-09', returns: [] }])
  const [{ holder, state } = { holder: null, state: null }] = await documentsOf<Payment>('payments')
  expect({ holder, state }).toEqual({ holder: '禾川区云岭小学', state: 'PAID' })
})

test.each([...SIGNINGS, ...DRAW_SIGNINGS])('$name signs in as somebody the district knows', async ({ login, name }) => {
  const known = await gatewaySession(cloud.url, login).call('identity.whoAmI', {})
  expect(known.known).toBe(true)
  // A family's invitation says what the child calls somebody, not the name.
  expect(known.name || '林守义').toBe(name.split(' · ')[0])
  expect(known.roles.length + known.waiting.length).toBeGreaterThan(0)
})

test('one phone in both sheets of the roster is one person: on the staff, managing the school, with a child there', async () => {
  const both = gatewaySession(cloud.url, 'web:clerk-and-mother')
  const { roles, children } = await both.call('identity.whoAmI', {})
  expect(roles.map(({ role }) => role).sort()).toEqual(['guardian', 'schoolAdmin', 'teacher'])
  expect(children.map(({ name }) => name)).toEqual(['陈雨桐'])
  expect(await both.call('enrollment.guardianHome', {})).toMatchObject({ sides: ['family', 'school', 'teacher'] })
  expect(await both.call('enrollment.listSchoolCourses', {})).toMatchObject({ sides: ['family', 'school', 'teacher'] })
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

test('every family that holds a place has agreed, and some to messages too', async () => {
  const consents = await documentsOf<ConsentRecord>('consents')
  const purposesOf = new Map(
    consents.map(({ _id, entries }) => [_id, consentedPurposes(entries, CONSENT_TEXT_VERSION)]),
  )
  for (const { pupilId } of await documentsOf<PupilTerm>('pupilTerms')) {
    expect(purposesOf.get(pupilId)).toContain('SERVICE')
  }
  expect([...purposesOf.values()].filter((purposes) => purposes.includes('NOTICES')).length).toBeGreaterThan(20)
  const mother = gatewaySession(cloud.url, 'web:mother-before-consent')
  const { children } = await mother.call('enrollment.guardianHome', {})
  expect(children.map(({ pupil, needsConsent }) => [pupil.name, needsConsent])).toEqual([['许一然', true]])
})

test('the class teacher of 三(2)班 has a request and a contested match to settle', async () => {
  const teacher = gatewaySession(cloud.url, 'web:class-teacher')
  const { requests, contests, pupils } = await teacher.call('identity.getHomeroom', { homeroomId: 'qinghe-3-2' })
  expect(requests.map(({ guardianName, state, pupilIds }) => [guardianName, state, pupilIds.length])).toEqual([
    ['何秋云', 'WAITING', 1],
  ])
  expect(contests.map(({ reason }) => reason)).toEqual(['NEW_PHONE_OWNER'])
  const kin = pupils.find(({ name }) => name === '林小满')?.kin ?? []
  expect(kin.map(({ role, relation }) => [role, relation])).toContainEqual(['pickupPerson', '爷爷'])
})

test('the grandfather who fetches sees whom and when, and no fees', async () => {
  const grandfather = gatewaySession(cloud.url, 'web:pickup-grandfather')
  const { children } = await grandfather.call('enrollment.pickupHome', {})
  expect(children.map(({ name }) => name)).toEqual(['林小满'])
  await expect(grandfather.call('enrollment.guardianHome', {})).rejects.toThrow('FORBIDDEN')
})

test("the newcomer's note says what opens the class: phone, code and a child's name", async () => {
  const [note = ''] = developmentIdentities().flatMap((each) => (each.login === 'web:newcomer' ? each.note : []))
  const [, code = '', childName = ''] = /班级码 (\S+?)，孩子姓名填 (\S+)$/.exec(note) ?? []
  const session = gatewaySession(cloud.url, 'web:newcomer')
  expect(await session.call('identity.whoAmI', {})).toMatchObject({ signedIn: true, known: false })
  expect(await session.call('identity.connectPhone', { phoneCode: null })).toEqual({ children: 0, roles: 0 })
  const request = { code, childName, guardianName: '吴小雨', relation: '妈妈' }
  expect(await session.call('identity.requestToJoin', request)).toMatchObject({ homeroomName: '三(2)班' })
})

test('the family with a waiver sees it on its statement', async () => {
  const father = gatewaySession(cloud.url, 'web:father-of-one')
  const pupilId = (await father.call('identity.whoAmI', {})).children[0]?.pupilId ?? ''
  const { statement } = await father.call('billing.getFeeStatement', { pupilId })
  expect(statement?.waivedFen).toBeGreaterThan(0)
})

test('the world kept on disk, seeded at another time, is the same', async () => {
  const { cloud: again } = await startKeptWorld()
  try {
    expect(await readWorld()).toBe(world)
  } finally {
    await again.close()
  }
})

test('a school week of homework in every state; 三(1)班 is at its limit, 三(2)班 may take 20 minutes', async () => {
  const days = await documentsOf<HomeworkDay>('homeworkDays')
  const states = new Set(days.flatMap(({ items }) => items.map(({ state }) => state)))
  expect([...states].sort()).toEqual([
    'APPROVED',
    'ASKED',
    'COLLECTED',
    'MARKED',
    'PUBLISHED',
    'RETURNED',
    'SUBMITTED',
    'WITHDRAWN',
  ])
  const tonight = await gatewaySession(cloud.url, 'web:math-teacher').call('homework.getPosting', {})
  const left = tonight.classes.map(({ name, days: [day] }) => [name, day?.left])
  expect(left).toEqual([
    ['三(1)班', 0],
    ['三(2)班', 20],
  ])
  const grade = await gatewaySession(cloud.url, 'web:grade-lead').call('homework.getGradeHomework', {
    homeroomId: 'qinghe-3-1',
    from: '2026-09-07',
  })
  expect(grade.waiting.length).toBeGreaterThan(4)
})

test('one school is before its draw, one in it, one after it: families have wishes, then seats, then places in line', async () => {
  const seen = await Promise.all(
    [BEFORE, DURING, AFTER].map(async ({ schoolId, clerk, family }) => {
      const { draw, children } = await gatewaySession(cloud.url, clerk.login).call('enrollment.getSchoolDraw', {
        schoolId,
      })
      const mother = gatewaySession(cloud.url, family.mother.login)
      const [child] = (await mother.call('identity.whoAmI', {})).children
      const pupilId = child?.pupilId ?? ''
      const form = await mother.call('enrollment.getWishForm', { pupilId })
      const { wishes } = await mother.call('enrollment.getDrawResult', { pupilId })
      const isWished = form.children.map((each) => each.wishes.length > 0)
      return { phase: draw?.phase, children, isWished, states: new Set(wishes.map(({ state }) => state)) }
    }),
  )
  expect(seen).toMatchObject([
    { phase: 'ANNOUNCED', children: 0, isWished: [false, false] },
    { phase: 'OPEN', children: 21, isWished: [true, true] },
    { phase: 'SEATED', children: 21, isWished: [true, true] },
  ])
  expect([...(seen[2]?.states ?? [])].sort()).toEqual(['NONE', 'SEATED', 'WAITLISTED'])
})
