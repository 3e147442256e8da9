// Tests families joining a homeroom: requests, decisions, contests, ending and restoring access.

import type { Contest } from '@domain/identity/joining/contest'
import { type JoinRequest, MOST_OPEN_REQUESTS } from '@domain/identity/joining/join-request'
import { isLive } from '@domain/identity/roles/role'
import { dateAt } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { grant, identity, NOW, person, pupil, smallWorld } from '../world/world'
import { addStrangers, answerTo, given, keyOf, noticesOf, outcomeOf, storedPerson } from './identity-answers'

jest.setTimeout(180_000)

const homeroomId = 'qinghe-3-1'
const CHILDREN = ['k1', 'k2', 'k3', 'k4', 'k5']

let cloud: LocalCloud
let code: string

beforeAll(async () => {
  const world = smallWorld()
  world.pupils.push(...CHILDREN.map((_id) => pupil(_id)))
  world.pupils.push({ ...pupil('gone'), leftOn: dateAt(NOW), leftReason: 'TRANSFERRED' })
  const own = CHILDREN.map((pupilId) => grant('guardian', { schoolId: 'qinghe', pupilId, grantedBy: 'import' }))
  world.people.push(person('mother', own), person('sister', own))
  world.identities.push(identity('mother'), identity('sister'))
  world.pupils.push({ ...pupil('k6'), name: '阿依古丽·买买提' })
  addStrangers(world, ['uncle', 'aunt', 'guesser', 'late', 'dotted', 'unseen', 'eager', 'turned'])
  cloud = await startDistrict(await buildBundles(), world)
  code = (await renew('first')).code
})
afterAll(() => cloud.close())

const renew = (key: string) =>
  given(cloud, {
    who: 'classTeacher',
    name: 'identity.renewHomeroomCode',
    input: { homeroomId, requestKey: keyOf(key) },
  })
const asking = (who: string, childName: string, used = code) =>
  ({
    who,
    name: 'identity.requestToJoin',
    input: { code: used, childName, guardianName: `李${who}`, relation: '舅舅' },
  }) as const
const room = (who = 'classTeacher') => given(cloud, { who, name: 'identity.getHomeroom', input: { homeroomId } })
const settle = (requestId: string, decision: 'APPROVE' | 'DECLINE', pupilId: string | null = null) =>
  outcomeOf(cloud, { who: 'classTeacher', name: 'identity.settleJoinRequest', input: { requestId, decision, pupilId } })
const contest = (who: string, pupilId: string) =>
  outcomeOf(cloud, { who, name: 'identity.contestMatch', input: { pupilId, reason: 'NEW_PHONE_OWNER' } })
const settleContest = (contestId: string, decision: 'CONFIRM' | 'RESTORE') =>
  outcomeOf(cloud, { who: 'classTeacher', name: 'identity.settleContest', input: { contestId, decision } })
const end = (who: string, pupilId: string, personId: string) =>
  outcomeOf(cloud, { who, name: 'identity.endKinship', input: { pupilId, personId } })
const restore = (pupilId: string, personId: string) =>
  outcomeOf(cloud, { who: 'classTeacher', name: 'identity.restoreKinship', input: { pupilId, personId } })
const liveFor = async (personId: string, pupilId: string) =>
  (await storedPerson(personId)).grants.filter((one) => one.pupilId === pupilId && isLive(one, dateAt(NOW))).length
const requestOf = async (personId: string) => (await readAll<JoinRequest>('joinRequests', { personId }))[0]?._id ?? ''
const openContest = async (pupilId: string) =>
  (await readAll<Contest>('contests', { pupilId, state: 'OPEN' }))[0]?._id ?? ''

test('a family asks, waits, is declined, and let in after all; repeating changes nothing', async () => {
  const homeroom = { homeroomName: '三(1)班', schoolName: '青禾小学' }
  expect(await answerTo(cloud, asking('uncle', '林k1'))).toEqual({ ok: true, value: homeroom })
  expect(await answerTo(cloud, asking('uncle', '林k1'))).toEqual({ ok: true, value: homeroom })
  const me = await given(cloud, { who: 'uncle', name: 'identity.whoAmI', input: {} })
  expect(me).toMatchObject({ name: '李uncle', children: [], waiting: [{ childName: '林k1', homeroomName: '三(1)班' }] })
  expect(await noticesOf('classTeacher')).toEqual(['JOIN_REQUESTED'])
  const waiting = { guardianName: '李uncle', relation: '舅舅', childName: '林k1', pupilIds: ['k1'], state: 'WAITING' }
  expect((await room()).requests).toMatchObject([waiting])

  const requestId = await requestOf('uncle')
  expect(await settle(requestId, 'DECLINE')).toBe('OK')
  expect(await settle(requestId, 'DECLINE')).toBe('OK')
  expect((await room()).requests).toMatchObject([{ state: 'DECLINED' }])
  expect(await liveFor('uncle', 'k1')).toBe(0)
  expect(await settle(requestId, 'APPROVE')).toBe('PUPIL_NEEDED')
  expect(await settle(requestId, 'APPROVE', 'otherClass')).toBe('PUPIL_NEEDED')
  expect(await settle(requestId, 'APPROVE', 'gone')).toBe('PUPIL_NEEDED')
  const twice = await Promise.all([settle(requestId, 'APPROVE', 'k1'), settle(requestId, 'APPROVE', 'k1')])
  expect(twice).toEqual(['OK', 'OK'])
  expect(await liveFor('uncle', 'k1')).toBe(1)
  expect(await settle(requestId, 'APPROVE', 'k2')).toBe('ALREADY_APPROVED')
  expect(await settle(requestId, 'DECLINE')).toBe('ALREADY_APPROVED')
  expect((await room()).requests).toEqual([])
  expect((await noticesOf('uncle')).sort()).toEqual(['JOIN_APPROVED', 'JOIN_DECLINED'])
  expect(await noticesOf('mother')).toEqual(['KIN_ADDED'])
  expect((await storedPerson('uncle')).grants).toMatchObject([
    { role: 'guardian', pupilId: 'k1', relation: '舅舅', grantedBy: `joinRequest:${requestId}` },
  ])
})

test('T5 a declined family reads what it asked, of whom, when it was declined and why; a new request replaces it', async () => {
  const me = () => given(cloud, { who: 'turned', name: 'identity.whoAmI', input: {} })
  expect(await outcomeOf(cloud, asking('turned', '林k4'))).toBe('OK')
  const [asked] = (await me()).waiting
  expect(asked).toMatchObject({ childName: '林k4', homeroomName: '三(1)班', schoolName: '青禾小学', schoolPhone: null })
  expect(asked?.askedAt).toBeGreaterThanOrEqual(NOW)
  const input = {
    requestId: await requestOf('turned'),
    decision: 'DECLINE',
    pupilId: null,
    reason: 'NOT_KNOWN',
  } as const
  expect(await outcomeOf(cloud, { who: 'classTeacher', name: 'identity.settleJoinRequest', input })).toBe('OK')
  expect(await me()).toMatchObject({
    waiting: [],
    declined: [{ childName: '林k4', homeroomName: '三(1)班', reason: 'NOT_KNOWN', declinedAt: expect.any(Number) }],
  })
  expect(await noticesOf('turned')).toEqual(['JOIN_DECLINED'])
  const again = { ...asking('turned', '林k4').input, relation: '叔叔' }
  expect(await outcomeOf(cloud, { who: 'turned', name: 'identity.requestToJoin', input: again })).toBe('OK')
  expect(await me()).toMatchObject({ waiting: [{ childName: '林k4' }], declined: [] })
})

test('N1 N3 a name with another dot and marks nobody sees is found; the code too', async () => {
  const typed = asking('dotted', '\u202D阿依古丽.买买提\u200B', `\uFEFF${code}`)
  expect(await outcomeOf(cloud, typed)).toBe('OK')
  const [request] = await readAll<JoinRequest>('joinRequests', { personId: 'dotted' })
  expect(request).toMatchObject({ childName: '阿依古丽·买买提', nameKey: '阿依古丽买买提' })
  expect((await room()).requests).toContainEqual(
    expect.objectContaining({ childName: '阿依古丽·买买提', pupilIds: ['k6'] }),
  )
  expect(await settle(request?._id ?? '', 'DECLINE')).toBe('OK')
})

test('N3 a name of invisible characters is refused, the field named', async () => {
  expect(await answerTo(cloud, asking('unseen', '\u200B\u3164'))).toEqual({
    ok: false,
    error: { code: 'BAD_REQUEST', paths: ['childName'] },
  })
  const pickup = {
    pupilId: 'k2',
    as: 'PICKUP',
    name: '\u200B\u2060',
    relation: '爷爷',
    requestKey: keyOf('unseen'),
  } as const
  expect(await answerTo(cloud, { who: 'mother', name: 'identity.inviteToFamily', input: pickup })).toEqual({
    ok: false,
    error: { code: 'BAD_REQUEST', paths: ['name'] },
  })
})

test('ended after it was approved, approving again does not let the person back in', async () => {
  expect(await end('classTeacher', 'k1', 'uncle')).toBe('OK')
  expect(await settle(await requestOf('uncle'), 'APPROVE', 'k1')).toBe('OK')
  expect(await liveFor('uncle', 'k1')).toBe(0)
})

test('N4 a right code with a wrong name says so; a wrong code says nothing about names', async () => {
  for (const [at, childName] of ['林nobody', '林otherClass', '林gone'].entries()) {
    expect(await answerTo(cloud, asking('guesser', childName))).toEqual({
      ok: false,
      error: { code: 'NAME_UNKNOWN', triesLeft: 4 - at },
    })
  }
  expect(await answerTo(cloud, asking('guesser', '林k2', 'ABCDE-FGHJK'))).toEqual({
    ok: false,
    error: { code: 'CODE_INVALID', triesLeft: 1 },
  })
  expect(await readAll('joinRequests', { personId: 'guesser' })).toEqual([])
  expect(await answerTo(cloud, asking('guesser', '林nobody', 'ABCDE-FGHJK'))).toEqual({
    ok: false,
    error: { code: 'CODE_INVALID', triesLeft: 0 },
  })
  expect(await outcomeOf(cloud, asking('guesser', '林k2'))).toBe('TOO_MANY_TRIES')
  expect(await outcomeOf(cloud, asking('mother', '林k2'))).toBe('OK')
  expect(await readAll('joinRequests', { personId: 'mother' })).toEqual([])
})

test('N4 three requests may wait, also when five are sent at once; then no name is looked at', async () => {
  const names = ['林k2', '林k3', '林k4', '林k5', '阿依古丽·买买提']
  await Promise.all(names.map((childName) => outcomeOf(cloud, asking('eager', childName))))
  const open = await readAll('joinRequests', { personId: 'eager', state: 'WAITING' })
  expect(open.length).toBeLessThanOrEqual(MOST_OPEN_REQUESTS)
  for (const childName of names) await outcomeOf(cloud, asking('eager', childName))
  expect(await readAll('joinRequests', { personId: 'eager', state: 'WAITING' })).toHaveLength(MOST_OPEN_REQUESTS)
  const tooMany = { ok: false, error: { code: 'TOO_MANY_REQUESTS', most: MOST_OPEN_REQUESTS } }
  expect(await answerTo(cloud, asking('eager', '林own'))).toEqual(tooMany)
  expect(await answerTo(cloud, asking('eager', '林nobody'))).toEqual(tooMany)
  for (const { requestId } of (await room()).requests) await settle(requestId, 'DECLINE')
})

test('N4 words that were declined are not asked again in silence', async () => {
  const declined = (await readAll<JoinRequest>('joinRequests', { personId: 'eager', state: 'DECLINED' }))[0]
  expect(await answerTo(cloud, asking('eager', declined?.childName ?? ''))).toEqual({
    ok: false,
    error: { code: 'DECLINED_BEFORE', at: declined?.settledAt },
  })
})

test('N4 somebody who was let in and removed again may ask anew', async () => {
  expect(await outcomeOf(cloud, asking('uncle', '林k1'))).toBe('OK')
  expect(await readAll('joinRequests', { personId: 'uncle', state: 'WAITING' })).toHaveLength(1)
  expect(await outcomeOf(cloud, asking('uncle', '林k1'))).toBe('OK')
  expect(await readAll('joinRequests', { personId: 'uncle', state: 'WAITING' })).toHaveLength(1)
})

test('a class code is not an invitation, and a new one stops the one before', async () => {
  const redeem = { who: 'late', name: 'identity.redeemInvitation', input: { code } } as const
  expect(await outcomeOf(cloud, redeem)).toBe('CODE_INVALID')
  const second = await renew('second')
  expect(await renew('second')).toEqual(second)
  expect(await outcomeOf(cloud, asking('late', '林k2'))).toBe('CODE_INVALID')
  expect(await outcomeOf(cloud, asking('late', '林k2', second.code))).toBe('OK')
  const both = await Promise.all([renew('third'), renew('fourth')])
  const open = await readAll('invitations', { homeroomId, withdrawnAt: null })
  expect(open).toHaveLength(1)
  const outcomes = await Promise.all(both.map((made) => outcomeOf(cloud, asking('aunt', '林k3', made.code))))
  expect(outcomes.sort()).toEqual(['CODE_INVALID', 'OK'])
  expect((await room()).invitation).toEqual({ expiresAt: expect.any(Number) })
})

test('not my child: access ends at once, the teacher is told, and gives back what was right', async () => {
  const before = await noticesOf('classTeacher')
  expect(await contest('mother', 'k2')).toBe('OK')
  expect(await liveFor('mother', 'k2')).toBe(0)
  expect(await outcomeOf(cloud, { who: 'mother', name: 'identity.getFamily', input: { pupilId: 'k2' } })).toBe(
    'NOT_FOUND',
  )
  expect((await noticesOf('classTeacher')).sort()).toEqual([...before, 'MATCH_CONTESTED'].sort())
  const [open] = (await room()).contests
  expect(open).toMatchObject({ pupilId: 'k2', personId: 'mother', personName: '王mother', reason: 'NEW_PHONE_OWNER' })
  const contestId = open?.contestId ?? ''
  expect(await settleContest(contestId, 'RESTORE')).toBe('OK')
  expect(await settleContest(contestId, 'RESTORE')).toBe('OK')
  expect(await settleContest(contestId, 'CONFIRM')).toBe('ALREADY_SETTLED')
  expect(await liveFor('mother', 'k2')).toBe(1)

  expect(await contest('mother', 'k2')).toBe('OK')
  const again = await openContest('k2')
  expect(again).not.toBe(contestId)
  expect(await settleContest(contestId, 'RESTORE')).toBe('OK')
  expect(await liveFor('mother', 'k2')).toBe(0)
  expect(await settleContest(again, 'CONFIRM')).toBe('OK')
  expect(await liveFor('mother', 'k2')).toBe(0)
  expect((await room()).contests).toEqual([])
  expect((await noticesOf('mother')).filter((kind) => kind === 'KIN_ENDED')).toHaveLength(1)
})

test('a crash between telling and ending is completed by a repeat, or by the teacher', async () => {
  const breakOnce = () =>
    cloud.faults.inject({ action: 'database.modifyDocument', collection: 'people', kind: 'error', count: 1 })
  for (const pupilId of ['k3', 'k4']) {
    breakOnce()
    expect(await contest('mother', pupilId)).toBe('INTERNAL')
    expect(await liveFor('mother', pupilId)).toBe(1)
  }
  expect(await contest('mother', 'k3')).toBe('OK')
  expect(await readAll('contests', { pupilId: 'k3' })).toHaveLength(1)
  expect(await liveFor('mother', 'k3')).toBe(0)
  expect(await settleContest(await openContest('k4'), 'CONFIRM')).toBe('OK')
  expect(await liveFor('mother', 'k4')).toBe(0)
})

test('who may end whose kinship, and the undo', async () => {
  expect(await end('mother', 'k5', 'sister')).toBe('NOT_YOURS_TO_END')
  expect(await end('mother', 'k5', 'mother')).toBe('NOT_YOURS_TO_END')
  expect(await end('mother', 'k5', 'classTeacher')).toBe('NOT_FOUND')
  expect(await end('mother', 'otherClass', 'sister')).toBe('NOT_FOUND')
  expect(await restore('k5', 'sister')).toBe('OK')
  expect(await end('classTeacher', 'k5', 'sister')).toBe('OK')
  expect(await end('schoolAdmin', 'k5', 'sister')).toBe('OK')
  expect(await liveFor('sister', 'k5')).toBe(0)
  expect((await noticesOf('sister')).filter((kind) => kind === 'KIN_ENDED')).toHaveLength(1)
  expect(await outcomeOf(cloud, { who: 'sister', name: 'identity.getFamily', input: { pupilId: 'k5' } })).toBe(
    'NOT_FOUND',
  )
  expect(await restore('k5', 'sister')).toBe('OK')
  expect(await restore('k5', 'sister')).toBe('OK')
  expect(await liveFor('sister', 'k5')).toBe(1)
  expect((await storedPerson('sister')).grants.at(-1)).toMatchObject({ pupilId: 'k5', grantedBy: 'classTeacher' })
  expect(await restore('k5', 'uncle')).toBe('NOT_FOUND')
})

test('a class as its teacher, its grade lead and its school see it: no phone, nobody who left', async () => {
  const seen = await room()
  expect(seen.pupils.map(({ pupilId }) => pupilId)).not.toContain('gone')
  const k5 = seen.pupils.find(({ pupilId }) => pupilId === 'k5')
  expect(k5).toMatchObject({ name: '林k5', studentNumber: 'Nk5' })
  expect(k5?.kin).toMatchObject([
    { personId: 'mother', phoneTail: '1234', mayEnd: true },
    { personId: 'sister', mayEnd: true },
  ])
  expect(JSON.stringify(seen)).not.toContain('19900001234')
  const asLead = await room('gradeLead')
  expect(asLead).toMatchObject({ mayManage: false })
  expect(asLead.pupils.flatMap(({ kin }) => kin).every(({ mayEnd }) => !mayEnd)).toBe(true)
  expect(await room('schoolAdmin')).toMatchObject({ mayManage: true })
})
