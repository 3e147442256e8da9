// Tests a district: opened once, its schools, its officers and its numbers.

import cloudbase from '@cloudbase/node-sdk'
import type { Invitation } from '@domain/identity/invitations/invitation'
import { type Grant, grantKey, isLive } from '@domain/identity/roles/role'
import { dateAt } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { storeOf } from '../../../scripts/deploy/environment-store'
import { openDistrict } from '../../../scripts/deploy/first-officer'
import { buildBundles } from '../world/bundles'
import { call, runTimer, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { DISTRICT, grant, NOW, pupil, smallWorld } from '../world/world'
import { addStrangers, answerTo, given, keyOf, outcomeOf, storedPerson } from './identity-answers'

jest.setTimeout(180_000)

const DAY_MS = 86_400_000
const OFFICER_ROLES = /^district/

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  // A district that nobody was let into yet.
  const people = world.people.map((one) => ({
    ...one,
    grants: one.grants.filter(({ role }) => !OFFICER_ROLES.test(role)),
  }))
  world.people.splice(0, world.people.length, ...people)
  world.pupils.push({ ...pupil('gone'), leftOn: dateAt(NOW), leftReason: 'OTHER' })
  addStrangers(world, ['officer', 'deputy', 'accountant', 'principal', 'police'])
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())
afterEach(() => cloud.clock.set(NOW))

const open = (more: Partial<Parameters<typeof openDistrict>[1]> = {}) => {
  const store = storeOf(cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }))
  const opening = {
    districtId: DISTRICT,
    districtName: '禾川区',
    officer: '何局长',
    now: NOW,
    requestKey: 'first',
    ...more,
  }
  return openDistrict(store, opening)
}
const redeem = (who: string, code: string) =>
  outcomeOf(cloud, { who, name: 'identity.redeemInvitation', input: { code } })

type OfficialRole = 'districtEducation' | 'districtFinance' | 'schoolAdmin' | 'enforcement' | 'expert'
interface Wish {
  readonly role: OfficialRole
  readonly schoolId?: string
  readonly department?: 'POLICE'
  readonly key: string
}
const inviting = ({ role, schoolId, department, key }: Wish) =>
  ({
    who: 'officer',
    name: 'identity.inviteOfficial',
    input: {
      districtId: DISTRICT,
      role,
      schoolId: schoolId ?? null,
      department: department ?? null,
      label: '李同志',
      until: null,
      requestKey: keyOf(key),
    },
  }) as const
const officials = () =>
  given(cloud, { who: 'officer', name: 'identity.listOfficials', input: { districtId: DISTRICT } })
const revoke = (who: string, personId: string, taken: Grant) =>
  outcomeOf(cloud, {
    who,
    name: 'identity.revokeOfficialRole',
    input: { districtId: DISTRICT, personId, grantKey: grantKey(taken) },
  })
const home = (who = 'officer') => given(cloud, { who, name: 'identity.districtHome', input: {} })
const asSchool = { stage: 'PRIMARY', affiliation: 'DISTRICT', isRural: false } as const
const adding = (name: string, key: string) =>
  ({
    who: 'officer',
    name: 'identity.addSchool',
    input: { districtId: DISTRICT, name, ...asSchool, requestKey: keyOf(key) },
  }) as const

test('a district is opened once: the code that ran out is replaced, after the first officer it is refused for ever', async () => {
  const lost = await open()
  const { code, expiresAt } = await open({ requestKey: 'second', now: NOW + 1 })
  expect(await redeem('officer', lost.code)).toBe('CODE_INVALID')
  await expect(open({ districtId: 'other' })).rejects.toThrow('one environment, one district')
  expect(await redeem('officer', code)).toBe('OK')
  expect(await storedPerson('officer')).toMatchObject({ name: '何局长' })
  await expect(open({ requestKey: 'third' })).rejects.toThrow('has had its first officer')
  cloud.clock.set(expiresAt + 365 * DAY_MS)
  await stored('invitations').where({ createdBy: 'bootstrap' }).remove()
  await expect(open({ requestKey: 'fourth' })).rejects.toThrow('has had its first officer')
  expect(await readAll<Invitation>('invitations', { createdBy: 'bootstrap' })).toEqual([])
  expect(await readAll('districts')).toMatchObject([{ _id: DISTRICT, name: '禾川区', officeSince: NOW }])
})

test('officers, experts, enforcement and a school’s first admin are invited with the scope they need', async () => {
  expect(await outcomeOf(cloud, inviting({ role: 'schoolAdmin', key: 'n1' }))).toBe('SCOPE_NEEDED')
  expect(await outcomeOf(cloud, inviting({ role: 'schoolAdmin', schoolId: 'nowhere', key: 'n2' }))).toBe('SCOPE_NEEDED')
  expect(await outcomeOf(cloud, inviting({ role: 'enforcement', key: 'n3' }))).toBe('SCOPE_NEEDED')
  const codes = {
    principal: await given(cloud, inviting({ role: 'schoolAdmin', schoolId: 'yunling', key: 'principal' })),
    police: await given(cloud, inviting({ role: 'enforcement', department: 'POLICE', key: 'police' })),
    accountant: await given(cloud, inviting({ role: 'districtFinance', key: 'accountant' })),
  }
  const listed = await officials()
  expect(listed.invitations.map(({ role, scopeName }) => [role, scopeName])).toEqual([
    ['schoolAdmin', '云岭小学'],
    ['enforcement', null],
    ['districtFinance', null],
  ])
  for (const [who, { code }] of Object.entries(codes)) expect(await redeem(who, code)).toBe('OK')
  const after = await officials()
  expect(after.invitations).toEqual([])
  const principal = after.officials.find(({ personId }) => personId === 'principal')
  expect(principal).toMatchObject({ name: '李同志', roles: [{ role: 'schoolAdmin', scopeName: '云岭小学' }] })
  expect(after.officials.map(({ personId }) => personId)).not.toContain('guardian')
  const staff = { who: 'principal', name: 'identity.listStaff', input: { schoolId: 'yunling' } } as const
  expect(await outcomeOf(cloud, staff)).toBe('OK')
  expect(await revoke('officer', 'principal', grant('schoolAdmin', { schoolId: 'yunling' }))).toBe('OK')
  expect(await outcomeOf(cloud, staff)).toBe('FORBIDDEN')
})

test('an invitation to an office is taken back', async () => {
  const { code } = await given(cloud, inviting({ role: 'expert', key: 'back' }))
  const invitationId = (await officials()).invitations[0]?.invitationId ?? ''
  const input = { districtId: DISTRICT, invitationId }
  expect(await outcomeOf(cloud, { who: 'officer', name: 'identity.withdrawOfficialInvitation', input })).toBe('OK')
  expect(await redeem('police', code)).toBe('CODE_INVALID')
})

test('the last education officer stays; two who remove each other leave one; finance takes nothing away', async () => {
  const office = grant('districtEducation')
  expect(await revoke('officer', 'officer', office)).toBe('LAST_OFFICER')
  expect(await revoke('accountant', 'officer', office)).toBe('FORBIDDEN')
  const { code } = await given(cloud, inviting({ role: 'districtEducation', key: 'deputy' }))
  expect(await redeem('deputy', code)).toBe('OK')
  const both = await Promise.all([revoke('officer', 'deputy', office), revoke('deputy', 'officer', office)])
  expect(both.filter((outcome) => outcome === 'OK')).toHaveLength(1)
  const holders = await Promise.all(['officer', 'deputy'].map(storedPerson))
  const live = holders.filter(({ grants }) => grants.some((one) => isLive(one, dateAt(NOW))))
  expect(live).toHaveLength(1)
  const [left] = live
  if (left?._id === 'officer') return
  const back = { ...inviting({ role: 'districtEducation', key: 'return' }), who: 'deputy' }
  expect(await redeem('officer', (await given(cloud, back)).code)).toBe('OK')
})

test('a school is added once for a request and once for a name, by however many at once', async () => {
  const { schoolId } = await given(cloud, adding('东风小学', 'east'))
  expect(await given(cloud, adding('东风小学', 'east'))).toEqual({ schoolId })
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, at) => outcomeOf(cloud, adding('西山小学', `west${at}`))),
  )
  expect(outcomes.filter((outcome) => outcome === 'OK')).toHaveLength(1)
  expect(outcomes.filter((outcome) => outcome === 'NAME_TAKEN')).toHaveLength(7)
  expect(await readAll('schools', { name: '西山小学' })).toHaveLength(1)
  const [added] = await readAll('schools', { _id: schoolId })
  expect(added).toMatchObject({ name: '东风小学', districtId: DISTRICT, grades: [1, 2, 3, 4, 5, 6] })
})

test('a school is renamed everywhere families read its name, and not to a name that is taken', async () => {
  const change = (name: string, more: object = {}) =>
    answerTo(cloud, {
      who: 'officer',
      name: 'identity.changeSchool',
      input: { schoolId: 'yunling', name, ...asSchool, isRural: true, ...more },
    })
  expect(await change('青禾小学')).toEqual({ ok: false, error: { code: 'NAME_TAKEN' } })
  expect(await change('云岭希望小学')).toEqual({ ok: true, value: {} })
  expect(await readAll('pupils', { _id: 'otherSchool' })).toMatchObject([{ schoolName: '云岭希望小学' }])
  expect(await readAll('plans', { schoolId: 'yunling' })).toMatchObject([{ schoolName: '云岭希望小学' }])
  expect(await readAll('pupils', { _id: 'own' })).toMatchObject([{ schoolName: '青禾小学' }])
  expect(await change('云岭小学', { stage: 'NINE_YEAR' })).toEqual({ ok: true, value: {} })
  const [school] = await readAll<{ grades: number[] }>('schools', { _id: 'yunling' })
  expect(school?.grades).toHaveLength(9)
})

test('where to complain: everybody sees both numbers, and which school gave none', async () => {
  const seen = () => call(cloud, null, { name: 'identity.listSupervisionPhones', input: {} })
  const numbered = {
    schoolId: 'yunling',
    name: '云岭小学',
    ...asSchool,
    isRural: true,
    supervisionPhone: '0555-2812345',
  }
  expect(await outcomeOf(cloud, { who: 'officer', name: 'identity.changeSchool', input: numbered })).toBe('OK')
  const input = { districtId: DISTRICT, phone: '0555-2810000' }
  expect(await outcomeOf(cloud, { who: 'officer', name: 'identity.setSupervisionPhone', input })).toBe('OK')
  const { answer, trips } = await seen()
  if (!answer.ok) throw new Error(answer.error.code)
  expect(trips).toBe(2)
  expect(answer.value).toMatchObject({ districtName: '禾川区', phone: '0555-2810000' })
  expect(answer.value.schools).toContainEqual({ name: '云岭小学', phone: '0555-2812345' })
  expect(answer.value.schools.filter(({ phone }) => phone === null).length).toBeGreaterThan(0)
  const gaps = (await home()).schools.filter(({ supervisionPhone }) => supervisionPhone === null)
  expect(gaps.map(({ name }) => name)).not.toContain('云岭小学')
})

test('the numbers: schools, pupils without leavers, connected families, who has an admin', async () => {
  expect((await home()).countedAt).toBeNull()
  expect(await runTimer(cloud, 'identity')).toEqual({ ok: true, value: null })
  const seen = await home()
  expect(seen.countedAt).toBeGreaterThanOrEqual(NOW)
  const qinghe = { pupils: 2, homerooms: 2, connectedPupils: 1, hasAdmin: true, isSmallRural: false }
  expect(seen.schools.find(({ schoolId }) => schoolId === 'qinghe')).toMatchObject(qinghe)
  const yunling = { pupils: 1, homerooms: 1, connectedPupils: 0, hasAdmin: false, isSmallRural: true }
  expect(seen.schools.find(({ schoolId }) => schoolId === 'yunling')).toMatchObject(yunling)
  expect(seen).toMatchObject({
    districtName: '禾川区',
    mayManage: true,
    sides: ['district'],
    totals: { schools: 4, pupils: 3, connectedPupils: 1 },
  })
  expect(await home('accountant')).toMatchObject({ mayManage: false, totals: seen.totals })
})
