// Tests a school's staff: invited, working at once, gone at once, never without an admin.
import { type Grant, grantKey, isLive } from '@domain/identity/roles/role'
import { dateAt } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { grant, identity, NOW, person, school, smallWorld } from '../world/world'
import { addStrangers, given, keyOf, noticesOf, outcomeOf, storedPerson } from './identity-answers'

jest.setTimeout(180_000)

const schoolId = 'qinghe'
/** Schools of two admins each, for those who remove one another at the same moment. */
const DUELS = Array.from({ length: 8 }, (_, at) => `duel${at}`)

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  addStrangers(world, ['teacherZhou', 'lead', 'second'])
  for (const _id of DUELS) {
    world.schools.push({ ...school({ _id: 'qinghe', name: '青禾小学', isRural: false }), _id, name: _id })
    for (const side of ['a', 'b']) {
      world.people.push(person(`${_id}${side}`, [grant('schoolAdmin', { schoolId: _id })]))
      world.identities.push(identity(`${_id}${side}`))
    }
  }
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())

interface Wish {
  readonly role: 'teacher' | 'classTeacher' | 'gradeLead' | 'schoolAdmin' | 'schoolFinance'
  readonly homeroomId?: string
  readonly grade?: number
  readonly until?: string
  readonly key: string
}

const inviting = ({ role, homeroomId, grade, until, key }: Wish) =>
  ({
    who: 'schoolAdmin',
    name: 'identity.inviteStaff',
    input: {
      schoolId,
      role,
      homeroomId: homeroomId ?? null,
      grade: grade ?? null,
      until: until ?? null,
      label: '周老师',
      requestKey: keyOf(key),
    },
  }) as const
const redeem = (who: string, code: string) => given(cloud, { who, name: 'identity.redeemInvitation', input: { code } })
const staff = () => given(cloud, { who: 'schoolAdmin', name: 'identity.listStaff', input: { schoolId } })
const revoke = (who: string, personId: string, taken: Grant) =>
  outcomeOf(cloud, {
    who,
    name: 'identity.revokeStaffRole',
    input: { schoolId: taken.schoolId ?? '', personId, grantKey: grantKey(taken) },
  })
const admin = (of: string = schoolId) => grant('schoolAdmin', { schoolId: of })
const rolesOf = async (personId: string) =>
  (await storedPerson(personId)).grants.filter((one) => isLive(one, dateAt(NOW))).map(({ role }) => role)
const adminsOf = async (duel: string) =>
  (await Promise.all(['a', 'b'].map((side) => rolesOf(`${duel}${side}`)))).flat().length

describe('W5 children nobody can sign in for', () => {
  const listed = (about: object = {}) =>
    given(cloud, {
      who: 'schoolAdmin',
      name: 'identity.listWithoutGuardian',
      input: { schoolId, after: null, ...about },
    })
  const child = (_id: string, about: object = {}) => ({
    _id,
    districtId: 'hechuan',
    schoolId,
    schoolName: '青禾小学',
    homeroomId: 'qinghe-9-9',
    homeroomName: '九(9)班',
    grade: 3,
    studentNumber: _id,
    name: `林${_id}`,
    leftOn: null,
    leftReason: null,
    ...about,
  })
  const of = (pupilId: string, about: object = {}) => ({ ...grant('guardian', { schoolId, pupilId }), ...about })
  const ours = async () => (await listed()).pupils.filter(({ homeroomName }) => homeroomName === '九(9)班')

  test('W5 none ever, none any more, one who is a pick-up person only; not those who left or whose father stays', async () => {
    const left = { leftOn: '2026-08-31' }
    const kids = ['none', 'ended', 'picked', 'kept', 'brother']
    await stored('pupils').add([...kids.map((id) => child(id)), child('gone', left)])
    await stored('people').add([
      person('was', [of('ended', { revokedAt: 1 }), of('ended', { until: '2026-09-01' }), of('brother')]),
      person('picks', [{ ...of('picked'), role: 'pickupPerson' }]),
      person('mother', [of('kept', { revokedAt: 1 })]),
      person('father', [of('kept')]),
    ])
    expect((await ours()).map(({ pupilId, hadGuardian }) => [pupilId, hadGuardian])).toEqual([
      ['ended', true],
      ['none', false],
      ['picked', false],
    ])
    const { total, next } = await listed()
    expect([total !== null && total >= 3, next]).toEqual([true, null])
    await stored('people').doc('father').remove()
    expect((await ours()).map(({ pupilId }) => pupilId)).toEqual(['ended', 'kept', 'none', 'picked'])
  })

  test('W5 more than a page: the next begins where it ended', async () => {
    const many = Array.from({ length: 101 }, (_, at) => `many${String(at).padStart(3, '0')}`)
    await stored('pupils').add(many.map((id) => child(id, { homeroomId: 'qinghe-9-9' })))
    const { pupils, next, total } = await listed()
    expect([pupils.length, (total ?? 0) > 100, next === null]).toEqual([100, true, false])
    const rest = await listed({ after: next })
    const all = [...pupils, ...rest.pupils].map(({ pupilId }) => pupilId)
    expect([new Set(all).size, rest.total, rest.next]).toEqual([total, null, null])
    for (const id of many) await stored('pupils').doc(id).remove()
  })
})

test('a class teacher is invited, works at once under the name given, and stops at once', async () => {
  const { code } = await given(cloud, inviting({ role: 'classTeacher', homeroomId: 'qinghe-3-1', key: 'zhou' }))
  expect((await staff()).invitations).toMatchObject([{ label: '周老师', role: 'classTeacher', scopeName: '三(1)班' }])
  const room = { who: 'teacherZhou', name: 'identity.getHomeroom', input: { homeroomId: 'qinghe-3-1' } } as const
  expect(await outcomeOf(cloud, room)).toBe('FORBIDDEN')
  expect(await redeem('teacherZhou', code)).toEqual({ kind: 'STAFF', role: 'classTeacher', schoolName: '青禾小学' })
  expect(await outcomeOf(cloud, room)).toBe('OK')
  const listed = (await staff()).staff.find(({ personId }) => personId === 'teacherZhou')
  expect(listed).toMatchObject({ name: '周老师', phoneTail: '1234', connected: true })
  expect(listed?.roles).toMatchObject([{ role: 'classTeacher', scopeName: '三(1)班', until: null }])
  const taken = grant('classTeacher', { schoolId, homeroomId: 'qinghe-3-1' })
  expect(listed?.roles[0]?.grantKey).toBe(grantKey(taken))
  expect(await revoke('schoolAdmin', 'teacherZhou', taken)).toBe('OK')
  expect(await outcomeOf(cloud, room)).toBe('FORBIDDEN')
  expect(await revoke('schoolAdmin', 'teacherZhou', taken)).toBe('OK')
  expect((await staff()).staff.map(({ personId }) => personId)).not.toContain('teacherZhou')
  expect((await noticesOf('teacherZhou')).sort()).toEqual(['ROLE_GIVEN', 'ROLE_REVOKED'])
})

test('roles with a scope need it; an end date is the last day', async () => {
  expect(await outcomeOf(cloud, inviting({ role: 'classTeacher', key: 'n1' }))).toBe('SCOPE_NEEDED')
  expect(await outcomeOf(cloud, inviting({ role: 'classTeacher', homeroomId: 'yunling-3-1', key: 'n2' }))).toBe(
    'SCOPE_NEEDED',
  )
  expect(await outcomeOf(cloud, inviting({ role: 'gradeLead', grade: 9, key: 'n3' }))).toBe('SCOPE_NEEDED')
  const { code } = await given(cloud, inviting({ role: 'gradeLead', grade: 3, until: '2026-12-31', key: 'lead' }))
  await redeem('lead', code)
  const listed = (await staff()).staff.find(({ personId }) => personId === 'lead')
  expect(listed?.roles).toMatchObject([{ scopeName: '三年级', until: '2026-12-31' }])
})

test('the list is the school’s own: no guardians, nobody revoked, nobody of another school', async () => {
  const names = (await staff()).staff.map(({ personId }) => personId)
  expect(names).toEqual(
    expect.arrayContaining(['schoolAdmin', 'teacher', 'classTeacher', 'gradeLead', 'schoolFinance']),
  )
  expect(names.filter((name) => /guardian|revoked|duel|district/.test(name))).toEqual([])
  expect(await revoke('schoolAdmin', 'guardian', grant('guardian', { schoolId, pupilId: 'own' }))).toBe('NOT_FOUND')
  expect(await revoke('schoolAdmin', 'duel0a', admin('duel0'))).toBe('NOT_FOUND')
})

test('an invitation is taken back; of another school there is none', async () => {
  const { code } = await given(cloud, inviting({ role: 'teacher', key: 'back' }))
  const { invitations } = await staff()
  const invitationId = invitations.at(-1)?.invitationId ?? ''
  const back = (who: string, of: string) =>
    outcomeOf(cloud, { who, name: 'identity.withdrawStaffInvitation', input: { schoolId: of, invitationId } })
  expect(await back('duel0a', 'duel0')).toBe('NOT_FOUND')
  expect([await back('schoolAdmin', schoolId), await back('schoolAdmin', schoolId)]).toEqual(['OK', 'OK'])
  const redeeming = { who: 'second', name: 'identity.redeemInvitation', input: { code } } as const
  expect(await outcomeOf(cloud, redeeming)).toBe('CODE_INVALID')
})

test('the last admin stays; with a second one the first may go', async () => {
  expect(await revoke('schoolAdmin', 'schoolAdmin', admin())).toBe('LAST_ADMIN')
  const short = await given(cloud, inviting({ role: 'schoolAdmin', until: '2026-12-31', key: 'short' }))
  await redeem('second', short.code)
  expect(await revoke('schoolAdmin', 'schoolAdmin', admin())).toBe('LAST_ADMIN')
  expect(await revoke('schoolAdmin', 'second', admin())).toBe('OK')
  const lasting = await given(cloud, inviting({ role: 'schoolAdmin', key: 'lasting' }))
  await redeem('second', lasting.code)
  expect(await revoke('second', 'schoolAdmin', admin())).toBe('OK')
  expect(await outcomeOf(cloud, { who: 'schoolAdmin', name: 'identity.listStaff', input: { schoolId } })).toBe(
    'FORBIDDEN',
  )
  expect(await revoke('second', 'second', admin())).toBe('LAST_ADMIN')
})

test('two admins who remove each other at the same moment leave one, each time', async () => {
  const duels = DUELS.slice(0, 6).map(async (duel) => {
    // Whoever announces first is held up on the way, so that both have looked before either has acted.
    const held = { action: 'database.modifyDocument', collection: 'schools', kind: 'delay', delayMs: 200 } as const
    cloud.faults.inject({ ...held, count: 2 })
    const outcomes = await Promise.all([
      revoke(`${duel}a`, `${duel}b`, admin(duel)),
      revoke(`${duel}b`, `${duel}a`, admin(duel)),
    ])
    expect(outcomes.filter((outcome) => outcome === 'OK')).toHaveLength(1)
    return outcomes.find((outcome) => outcome !== 'OK')
  })
  expect(await Promise.all(duels)).toContain('LAST_ADMIN')
  for (const duel of DUELS.slice(0, 6)) expect(await adminsOf(duel)).toBe(1)
  const schools = await readAll<{ removal?: unknown }>('schools', { _id: { $in: DUELS.slice(0, 6) } })
  expect(schools.every(({ removal }) => removal === null)).toBe(true)
})

test('a removal that broke off is completed by the next, which then finds the last admin', async () => {
  const [, , , , , , first = '', second = ''] = DUELS
  const breakOff = () =>
    cloud.faults.inject({ action: 'database.modifyDocument', collection: 'people', kind: 'error', count: 1 })
  breakOff()
  expect(await revoke(`${first}a`, `${first}b`, admin(first))).toBe('INTERNAL')
  expect(await adminsOf(first)).toBe(2)
  expect(await revoke(`${first}b`, `${first}a`, admin(first))).toBe('LAST_ADMIN')
  expect(await adminsOf(first)).toBe(1)
  breakOff()
  expect(await revoke(`${second}a`, `${second}b`, admin(second))).toBe('INTERNAL')
  expect(await revoke(`${second}a`, `${second}b`, admin(second))).toBe('OK')
  expect(await rolesOf(`${second}b`)).toEqual([])
  expect(await noticesOf(`${second}b`)).toEqual(['ROLE_REVOKED'])
})

test('a pupil leaves, with a reason, and comes back', async () => {
  const left = (leftOn: string | null, reason: 'TRANSFERRED' | null) =>
    outcomeOf(cloud, {
      who: 'second',
      name: 'identity.setPupilLeft',
      input: { pupilId: 'own', leftOn, reason },
    })
  const stored = async () => (await readAll('pupils', { _id: 'own' }))[0]
  expect(await left('2026-09-10', null)).toBe('REASON_NEEDED')
  expect(await left('2026-09-10', 'TRANSFERRED')).toBe('OK')
  expect(await stored()).toMatchObject({ leftOn: '2026-09-10', leftReason: 'TRANSFERRED' })
  expect(await left(null, null)).toBe('OK')
  expect(await stored()).toMatchObject({ leftOn: null, leftReason: null })
})
