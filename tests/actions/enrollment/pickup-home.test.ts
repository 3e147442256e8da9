// Tests the pick-up person's screen: whom to collect, when and where, and nothing else.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { stored } from '../world/stored'
import { addFamilies, grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const home = () => call(cloud, LOGIN_OF('grandmother'), { name: 'enrollment.pickupHome', input: {} })

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'p', 3)
  const fetches = (pupilId: string, about = {}) => grant('pickupPerson', { schoolId: 'qinghe', pupilId, ...about })
  const grants = [fetches('p1'), fetches('p2'), fetches('p3', { revokedAt: NOW - 1 })]
  world.people.push(person('grandmother', grants))
  world.identities.push(identity('grandmother'))
  cloud = await startDistrict(await buildBundles(), world)
  const input = { pupilId: 'p1', courseId: 'own', consentVersion: ENROLLMENT_CONSENT_VERSION }
  const enrolled = await call(cloud, LOGIN_OF('g-p1'), { name: 'enrollment.enrollPupil', input })
  expect(enrolled.answer).toMatchObject({ ok: true })
})
afterAll(() => cloud.close())
afterEach(() => cloud.clock.set(NOW))

test('the children of live grants, with the lessons of the day and the next; nothing about money or others', async () => {
  cloud.clock.set(instantOf(schoolDate('2026-10-13'), '16:00'))
  const { answer, trips } = await home()
  const lesson = {
    courseId: 'own',
    title: '课程own',
    kind: 'ENRICHMENT',
    date: '2026-10-13',
    from: '16:30',
    until: '17:30',
  }
  const where = { place: '科技楼203', teacherName: '周老师' }
  const child = { homeroomName: '三(1)班', schoolName: '青禾小学' }
  expect(answer).toEqual({
    ok: true,
    value: {
      today: '2026-10-13',
      sides: ['pickup'],
      now: expect.any(Number),
      children: [
        { pupilId: 'p1', name: '林p1', ...child, today: [{ ...lesson, ...where }], next: { ...lesson, ...where } },
        { pupilId: 'p2', name: '林p2', ...child, today: [], next: null },
      ],
    },
  })
  expect(trips).toBe(2)
})

test('a child who left is not fetched any more', async () => {
  await stored('pupils').doc('p2').update({ leftOn: '2026-09-09' })
  const { answer } = await home()
  expect(answer).toMatchObject({ ok: true, value: { children: [{ pupilId: 'p1' }] } })
  expect(answer.ok && answer.value.children).toHaveLength(1)
})

test('a guardian is not a pick-up person', async () => {
  const { answer } = await call(cloud, LOGIN_OF('g-p1'), { name: 'enrollment.pickupHome', input: {} })
  expect(answer).toEqual({ ok: false, error: { code: 'FORBIDDEN' } })
})
