// Tests personal codes: grants, fifty attempts at once, a crash in between, and five tries.
import { MOST_FAMILY_INVITATIONS } from '@domain/identity/invitations/invitation'
import { isLive } from '@domain/identity/roles/role'
import { dateAt } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { grant, identity, NOW, person, pupil, smallWorld } from '../world/world'
import { addStrangers, answerTo, given, keyOf, noticesOf, outcomeOf, storedPerson } from './identity-answers'

jest.setTimeout(180_000)

const DAY_MS = 86_400_000
const CHILDREN = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8']
const CROWD = Array.from({ length: 50 }, (_, at) => `crowd${at}`)
const STRANGERS = ['father', 'grandpa', 'thief', 'late', 'slow', 'tries', 'many', 'again', 'once', 'fresh']

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  world.pupils.push(...CHILDREN.map((_id) => pupil(_id)))
  world.people.push(
    person(
      'mother',
      CHILDREN.map((pupilId) => grant('guardian', { schoolId: 'qinghe', pupilId })),
    ),
  )
  world.identities.push(identity('mother'))
  addStrangers(world, [...STRANGERS, ...CROWD])
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())
afterEach(() => cloud.clock.set(NOW))

const invite = (pupilId: string, key: string, as: 'GUARDIAN' | 'PICKUP' = 'GUARDIAN') =>
  given(cloud, {
    who: 'mother',
    name: 'identity.inviteToFamily',
    input: { pupilId, as, name: '林家人', relation: as === 'PICKUP' ? '爷爷' : '爸爸', requestKey: keyOf(key) },
  })
const redeem = (who: string | null, code: string) =>
  answerTo(cloud, { who, name: 'identity.redeemInvitation', input: { code } })
const redeemed = async (who: string, code: string) => {
  const answer = await redeem(who, code)
  return answer.ok ? 'OK' : answer.error.code
}
const family = (who: string, pupilId: string) => given(cloud, { who, name: 'identity.getFamily', input: { pupilId } })
const grantsFor = async (personId: string, pupilId: string) =>
  (await storedPerson(personId)).grants.filter((one) => one.pupilId === pupilId && isLive(one, dateAt(NOW)))
/** Ten symbols that no code has. */
const wrong = (at: number) => `WRONG-${String(at + 2).padStart(5, '2')}`

test('a second guardian and a grandfather come in; the first may end both, neither may end the first', async () => {
  const second = await invite('c1', 'second')
  expect(second.code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/)
  expect((await family('mother', 'c1')).invitations).toMatchObject([{ label: '林家人', role: 'guardian' }])
  const joined = { kind: 'GUARDIAN', role: 'guardian', schoolName: '青禾小学' }
  expect(await redeem('father', ` ${second.code.toLowerCase().replace('-', ' ')} `)).toEqual({
    ok: true,
    value: joined,
  })
  const fetching = await invite('c1', 'fetching', 'PICKUP')
  expect(await redeem('grandpa', fetching.code)).toMatchObject({ ok: true, value: { role: 'pickupPerson' } })

  const asMother = await family('mother', 'c1')
  expect(asMother.invitations).toEqual([])
  expect(asMother.kin).toMatchObject([
    { personId: 'mother', mine: true, mayEnd: false },
    { personId: 'father', name: '林家人', phoneTail: '1234', connected: true, mayEnd: true },
    { personId: 'grandpa', name: '林家人', role: 'pickupPerson', mayEnd: true },
  ])
  const asFather = await family('father', 'c1')
  expect(asFather.kin.map(({ mayEnd }) => mayEnd)).toEqual([false, false, true])
  expect(await outcomeOf(cloud, { who: 'grandpa', name: 'identity.getFamily', input: { pupilId: 'c1' } })).toBe(
    'FORBIDDEN',
  )
  expect(await noticesOf('mother')).toEqual(['KIN_ADDED', 'KIN_ADDED'])
  expect(await noticesOf('father')).toEqual(['KIN_ADDED'])
  expect(await storedPerson('father')).toMatchObject({ rev: 1, grants: [{ relation: '爸爸', invitedBy: 'mother' }] })
})

test('one request is one code however often it is sent; at most five open; what is withdrawn or used opens nothing', async () => {
  const first = await invite('c2', 'one')
  expect(await invite('c2', 'one')).toEqual(first)
  const codes = [first]
  for (let n = 1; n < MOST_FAMILY_INVITATIONS; n += 1) codes.push(await invite('c2', `more${n}`))
  expect(new Set(codes.map(({ code }) => code)).size).toBe(MOST_FAMILY_INVITATIONS)
  const input = { pupilId: 'c2', as: 'PICKUP', name: '林奶奶', relation: '奶奶', requestKey: keyOf('sixth') } as const
  const sixth = { who: 'mother', name: 'identity.inviteToFamily', input } as const
  expect(await answerTo(cloud, sixth)).toEqual({
    ok: false,
    error: { code: 'TOO_MANY_INVITATIONS', most: MOST_FAMILY_INVITATIONS },
  })
  expect(await invite('c2', 'one')).toEqual(first)
  const { invitations } = await family('mother', 'c2')
  const withdraw = invitations.map(({ invitationId }) =>
    outcomeOf(cloud, {
      who: 'mother',
      name: 'identity.withdrawFamilyInvitation',
      input: { pupilId: 'c2', invitationId },
    }),
  )
  expect(await Promise.all(withdraw)).toEqual(Array.from({ length: 5 }, () => 'OK'))
  expect(await redeemed('thief', first.code)).toBe('CODE_INVALID')
  expect(await outcomeOf(cloud, sixth)).toBe('OK')
  const foreign = { pupilId: 'c1', invitationId: invitations[0]?.invitationId ?? '' }
  expect(await outcomeOf(cloud, { who: 'mother', name: 'identity.withdrawFamilyInvitation', input: foreign })).toBe(
    'NOT_FOUND',
  )
})

test('the code is nowhere in the store', async () => {
  const { code } = await invite('c3', 'secret')
  const text = JSON.stringify([await readAll('invitations'), await readAll('audit'), await readAll('notices')])
  expect(text).not.toContain(code)
  expect(text).not.toContain(code.replace('-', ''))
  expect(text).not.toContain(keyOf('secret'))
})

test('fifty people use one code at once: one of them comes in', async () => {
  const { code } = await invite('c4', 'crowd')
  const outcomes = await Promise.all(CROWD.map((who) => redeemed(who, code)))
  expect(outcomes.filter((outcome) => outcome === 'OK')).toHaveLength(1)
  expect(outcomes.filter((outcome) => outcome === 'CODE_INVALID')).toHaveLength(49)
  const kin = (await family('mother', 'c4')).kin.filter(({ mine }) => !mine)
  expect(kin).toHaveLength(1)
  const winner = CROWD[outcomes.indexOf('OK')]
  expect(kin[0]?.personId).toBe(winner)
})

test('one person uses one code fifty times at once: one grant, and the tries are not used up', async () => {
  const { code } = await invite('c5', 'many')
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => redeemed('many', code)))
  // Fifty taps are fifty tries: at most five are looked at, and the rest says so.
  expect(outcomes.filter((outcome) => outcome !== 'OK' && outcome !== 'TOO_MANY_TRIES')).toEqual([])
  expect(outcomes).toContain('OK')
  expect(await grantsFor('many', 'c5')).toHaveLength(1)
  expect((await storedPerson('many')).grants).toHaveLength(1)
  expect(await redeemed('many', code)).toBe('OK')
  expect((await storedPerson('many')).grants).toHaveLength(1)
})

test('a crash between claiming and giving is completed by the same person and by nobody else', async () => {
  const { code } = await invite('c6', 'crash')
  const takeBack = cloud.faults.inject({
    action: 'database.modifyDocument',
    collection: 'people',
    kind: 'error',
    count: 1,
  })
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await redeemed('slow', code)).toBe('INTERNAL')
  takeBack()
  jest.restoreAllMocks()
  expect(await grantsFor('slow', 'c6')).toEqual([])
  expect(await redeemed('thief', code)).toBe('CODE_INVALID')
  expect(await redeemed('slow', code)).toBe('OK')
  expect(await grantsFor('slow', 'c6')).toHaveLength(1)
})

test('once ended, the used code does not bring the person back', async () => {
  const { code } = await invite('c7', 'once')
  expect(await redeemed('once', code)).toBe('OK')
  const end = { who: 'mother', name: 'identity.endKinship', input: { pupilId: 'c7', personId: 'once' } } as const
  expect(await outcomeOf(cloud, end)).toBe('OK')
  expect(await outcomeOf(cloud, end)).toBe('OK')
  expect(await redeemed('once', code)).toBe('OK')
  expect(await grantsFor('once', 'c7')).toEqual([])
  expect(await noticesOf('once')).toEqual(['KIN_ENDED'])
})

test('after two days, or once the inviter is out of the family, a code opens nothing', async () => {
  const { code, expiresAt } = await invite('c8', 'late')
  expect(expiresAt).toBeGreaterThanOrEqual(NOW + 2 * DAY_MS)
  cloud.clock.set(expiresAt)
  expect(await redeemed('late', code)).toBe('CODE_INVALID')
  cloud.clock.set(NOW)
  const contest = { pupilId: 'c8', reason: 'NOT_MY_CHILD' } as const
  expect(await outcomeOf(cloud, { who: 'mother', name: 'identity.contestMatch', input: contest })).toBe('OK')
  expect(await redeemed('late', code)).toBe('CODE_INVALID')
})

test('five wrong codes close the way for a day, at once or one by one; a right code opens it no earlier', async () => {
  const { code } = await invite('c3', 'behind-the-lock')
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, at) => redeemed('tries', wrong(at))))
  expect(outcomes.filter((outcome) => outcome === 'CODE_INVALID')).toHaveLength(5)
  expect(outcomes.filter((outcome) => outcome === 'TOO_MANY_TRIES')).toHaveLength(45)
  const locked = await redeem('tries', code)
  const until = locked.ok || locked.error.code !== 'TOO_MANY_TRIES' ? 0 : locked.error.until
  expect(until).toBeGreaterThanOrEqual(NOW + DAY_MS)
  expect(await given(cloud, { who: 'tries', name: 'identity.whoAmI', input: {} })).toMatchObject({ lockedUntil: until })
  cloud.clock.set(until - 10_000)
  expect(await redeemed('tries', code)).toBe('TOO_MANY_TRIES')
  cloud.clock.set(until)
  expect(await redeemed('tries', code)).toBe('OK')
  expect(await readAll('tries', { _id: 'web:tries' })).toMatchObject([{ failures: 0 }])
})

test('N4 the tries left are said; no success and no repeat gives a failed one back', async () => {
  const left = async (at: number) => {
    const answer = await redeem('again', wrong(at))
    return answer.ok || answer.error.code !== 'CODE_INVALID' ? null : answer.error.triesLeft
  }
  const { code } = await invite('c3', 'again')
  expect([await left(0), await left(1)]).toEqual([4, 3])
  expect(await redeemed('again', code)).toBe('OK')
  expect([await left(2), await left(3)]).toEqual([2, 1])
  expect(await redeemed('again', code)).toBe('OK')
  expect([await left(4), await left(5)]).toEqual([0, null])
  expect(await redeemed('again', code)).toBe('TOO_MANY_TRIES')
})

test('N4 a day of tries begins with a failure, not with the success before it', async () => {
  const { code } = await invite('c3', 'early')
  expect(await redeemed('fresh', code)).toBe('OK')
  cloud.clock.set(NOW + DAY_MS - 60_000)
  for (let at = 0; at < 5; at += 1) expect(await redeemed('fresh', wrong(at))).toBe('CODE_INVALID')
  cloud.clock.set(NOW + DAY_MS + 60_000)
  expect(await redeemed('fresh', wrong(6))).toBe('TOO_MANY_TRIES')
})

test('signed out, or without a phone, no code is looked at', async () => {
  expect(await redeem(null, 'ABCDE-FGHJK')).toEqual({ ok: false, error: { code: 'SIGN_IN_REQUIRED' } })
  expect(await redeem('nobody-yet', 'ABCDE-FGHJK')).toEqual({ ok: false, error: { code: 'PHONE_REQUIRED' } })
  expect(await readAll('tries', { _id: 'web:nobody-yet' })).toEqual([])
})
