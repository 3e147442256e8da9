// Tests that a guardian's first screen counts the guardian's own unread notices.
import type { Notice } from '@domain/notices/inbox/notice'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { stored } from '../world/stored'
import { grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  const child = (pupilId: string) => grant('guardian', { schoolId: 'qinghe', pupilId })
  world.people.push(person('reader', [child('own'), child('v1')]), person('other', [child('own')]))
  world.identities.push(identity('reader'), identity('other'))
  cloud = await startDistrict(await buildBundles(), world)
  cloud.clock.set(NOW)
})
afterAll(() => cloud.close())

const notice = (_id: string, personId: string, readAt: number | null): Notice => ({
  _id,
  personId,
  kind: 'SEATED',
  pupilId: 'own',
  courseTitle: '机器人',
  at: NOW - 1,
  readAt,
  sending: 'INBOX',
  notBefore: NOW,
  attempts: 0,
  leaseUntil: 0,
})

const unreadOf = async (name: string) => {
  const { answer } = await call(cloud, LOGIN_OF(name), { name: 'enrollment.guardianHome', input: {} })
  return answer.ok ? answer.value.unread : answer.error
}

test('none, then two of one’s own, then none once they are read', async () => {
  expect(await unreadOf('reader')).toBe(0)
  await stored('notices').add([
    notice('one', 'reader', null),
    notice('two', 'reader', null),
    notice('old', 'reader', NOW - 1),
    notice('theirs', 'other', null),
  ])
  expect(await unreadOf('reader')).toBe(2)
  expect(await unreadOf('other')).toBe(1)
  await call(cloud, LOGIN_OF('reader'), { name: 'notices.markRead', input: { upTo: NOW } })
  expect(await unreadOf('reader')).toBe(0)
})
