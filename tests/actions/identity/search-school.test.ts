// Tests search at a school's desk over HTTP: what is found, by whom, and what never is.
import type { ActionOutput } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, dearerThanDeclared, startDistrict } from '../world/district'
import { grant, identity, LOGIN_OF, person, pupil, smallWorld } from '../world/world'

jest.setTimeout(180_000)

const schoolId = 'qinghe'
let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  const named = (_id: string, name: string, studentNumber: string) => Object.assign(pupil(_id), { name, studentNumber })
  world.pupils.push(named('s1', '林小满', 'A0218'), named('s2', '林小满', 'A0219'), named('s3', '郭子谦', 'A9001'))
  world.pupils.push(Object.assign(named('s4', '林走了', 'A9002'), { leftOn: '2026-09-01' }))
  world.pupils.push(Object.assign(pupil('far', 'yunling'), { name: '林云岭' }))
  for (let each = 0; each < 12; each += 1) world.pupils.push(named(`many${each}`, `同名${each}`, `B${each}`))
  const kin = (pupilId: string, more: object = {}) => grant('guardian', { schoolId, pupilId, ...more })
  world.people.push(Object.assign(person('kin', [kin('s3')]), { phone: '13911110027', name: '郭家妈妈' }))
  world.people.push(Object.assign(person('gone', [kin('s1', { revokedAt: 1 })]), { phone: '13911110028' }))
  world.people.push(
    Object.assign(person('painter', [grant('teacher', { schoolId })]), { phone: '13911110099', name: '王守拙' }),
  )
  world.identities.push(...['kin', 'painter'].map(identity))
  // A school keeps its staff list in its own document.
  Object.assign(world.schools[0] ?? {}, { staff: [{ number: 'T1', name: '王守拙', backgroundCheckedOn: null }] })
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())

type Found = ActionOutput<'identity.searchSchool'>

async function search(who: string, text: string): Promise<Found> {
  const { answer, trips } = await call(cloud, LOGIN_OF(who), {
    name: 'identity.searchSchool',
    input: { schoolId, text },
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  expect(trips).toBeLessThanOrEqual(5)
  return answer.value as Found
}
const ids = ({ pupils }: Found) => pupils.map(({ pupilId }) => pupilId)

test('children by part of a name or number; who left and other schools are not found', async () => {
  expect(ids(await search('schoolAdmin', '林小满'))).toEqual(['s1', 's2'])
  expect(ids(await search('schoolAdmin', '小满'))).toEqual(['s1', 's2'])
  expect(ids(await search('schoolFinance', 'A0219'))).toEqual(['s2'])
  expect(ids(await search('schoolAdmin', '林走了'))).toEqual([])
  expect(ids(await search('schoolAdmin', '林云岭'))).toEqual([])
})

test('by the end of a living guardian’s phone, for the admin alone', async () => {
  expect(ids(await search('schoolAdmin', '0027'))).toEqual(['s3'])
  expect(ids(await search('schoolAdmin', '13900000027'))).toEqual(['s3'])
  expect(ids(await search('schoolAdmin', '0028'))).toEqual([])
  expect(ids(await search('schoolFinance', '0027'))).toEqual([])
})

test('by a bill’s number, for those who collect it', async () => {
  expect(ids(await search('schoolFinance', 'qinghe:2026-autumn:s3'))).toEqual(['s3'])
  expect(ids(await search('schoolFinance', 'qinghe:2026-autumn:far'))).toEqual([])
})

test('colleagues by name or phone, with their posts and no guardianship; finance finds none', async () => {
  const painter = { personId: 'painter', name: '王守拙', roles: ['teacher'] }
  expect((await search('schoolAdmin', '守拙')).staff).toEqual([painter])
  expect((await search('schoolAdmin', '0099')).staff).toEqual([painter])
  expect((await search('schoolAdmin', '郭家妈妈')).staff).toEqual([])
  expect((await search('schoolFinance', '守拙')).staff).toEqual([])
})

test('courses by title; a few of many, and a pattern is only text', async () => {
  const { courses } = await search('schoolFinance', '课程')
  expect(courses.length).toBeGreaterThan(1)
  expect(courses.filter(({ title }) => !title.includes('课程'))).toEqual([])
  const many = await search('schoolAdmin', '同名')
  expect([many.pupils.length, many.isMore]).toEqual([8, true])
  expect(ids(await search('schoolAdmin', '.*'))).toEqual([])
  expect(await search('schoolAdmin', '   ')).toEqual({ pupils: [], courses: [], staff: [], isMore: false })
})

test('another school’s admin finds nothing, not even that there is such a school', async () => {
  const input = { schoolId: 'yunling', text: '林' }
  const { answer } = await call(cloud, LOGIN_OF('schoolAdmin'), { name: 'identity.searchSchool', input })
  expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})

test('no action called here is dearer than declared', () => {
  expect(dearerThanDeclared()).toEqual([])
})
