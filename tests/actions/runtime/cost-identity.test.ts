// Tests that no identity action takes more round trips than its contract declares.
import { grantKey } from '@domain/identity/roles/role'
import { type ActionInput, type ActionName, contracts } from '@domain/registry'
import { personIdOf } from '@functions/identity/rosters/roster-ids'
import type { LocalCloud } from '@localcloud/server'
import { addStrangers, district, keyOf } from '../identity/identity-answers'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { DISTRICT, grant, identity, LOGIN_OF, person, pupil, smallWorld } from '../world/world'

jest.setTimeout(180_000)

type IdentityAction = Extract<ActionName, `identity.${string}`>

/** The dearest honest call of each action. Rosters are measured beside their tests. */
const measured = new Map<ActionName, number>()
const schoolId = 'qinghe'
const homeroomId = 'qinghe-3-1'
const pupilId = 'k1'

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  world.pupils.push(...['k1', 'k2', 'k3'].map((_id) => pupil(_id)))
  const kin = (_id: string) => grant('guardian', { schoolId, pupilId: _id })
  world.people.push(person('mother', [kin('k1'), kin('k2'), kin('k3')]), person('sister', [kin('k1')]))
  world.people.push(person('deputy', [grant('schoolAdmin', { schoolId })]))
  world.people.push(person('colleague', [grant('districtEducation')]))
  const known = person(personIdOf(DISTRICT, '19900007001'), [kin('k1')])
  world.people.push({ ...known, phone: '19900007001' })
  world.identities.push(...['mother', 'sister', 'deputy', 'colleague'].map(identity))
  addStrangers(world, ['father', 'uncle', 'aunt', 'zhou'])
  cloud = await startDistrict(await buildBundles(), world)
  await stored('districts').add(district)
  cloud.setIdentities([
    { login: 'web:known', name: '', note: '', phone: '19900007001' },
    { login: 'wx:new', name: '', note: '', phone: '19900007002' },
  ])
})
afterAll(() => cloud.close())

/** Calls and notes the trips; the call must succeed, or the measurement means nothing. */
async function measure<Name extends ActionName>(
  login: string | null,
  name: Name,
  input: ActionInput<Name>,
): Promise<{ readonly trips: number; readonly value: Readonly<Record<string, unknown>> }> {
  const { answer, trips } = await call(cloud, login, { name, input })
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
  measured.set(name, Math.max(trips, measured.get(name) ?? 0))
  return { trips, value: { ...answer.value } }
}
const as = LOGIN_OF
const idsIn = async (name: string, where: object = {}) =>
  (await readAll<{ readonly _id: string }>(name, where)).map(({ _id }) => _id)
const codeOf = ({ value }: { readonly value: Readonly<Record<string, unknown>> }) => String(value.code)

test('coming in', async () => {
  expect(
    (await measure('wx:new', 'identity.connectPhone', { phoneCode: cloud.wechat.phoneCode('wx:new') })).trips,
  ).toBe(7)
  await measure('web:known', 'identity.connectPhone', { phoneCode: null })
  expect((await measure('web:known', 'identity.whoAmI', {})).trips).toBe(2)
  const family = { pupilId, as: 'GUARDIAN', name: '林爸爸', relation: '爸爸', requestKey: keyOf('family') } as const
  const made = await measure(as('mother'), 'identity.inviteToFamily', family)
  await measure(as('mother'), 'identity.inviteToFamily', family)
  await call(cloud, as('father'), { name: 'identity.redeemInvitation', input: { code: 'WRONG-CODES' } })
  const redeemed = await measure(as('father'), 'identity.redeemInvitation', { code: codeOf(made) })
  expect(redeemed.trips).toBe(10)
  await measure(as('father'), 'identity.redeemInvitation', { code: codeOf(made) })
  const renewal = { homeroomId, requestKey: keyOf('class') }
  await measure(as('classTeacher'), 'identity.renewHomeroomCode', renewal)
  const renewed = await measure(as('classTeacher'), 'identity.renewHomeroomCode', {
    ...renewal,
    requestKey: keyOf('again'),
  })
  for (const who of ['uncle', 'aunt']) {
    const input = { code: codeOf(renewed), childName: '林k2', guardianName: '李舅舅', relation: '舅舅' }
    await measure(as(who), 'identity.requestToJoin', input)
    await measure(as(who), 'identity.requestToJoin', input)
  }
})

test('families and classes', async () => {
  expect((await measure(as('mother'), 'identity.getFamily', { pupilId })).trips).toBe(2)
  const made = await measure(as('mother'), 'identity.inviteToFamily', {
    pupilId,
    as: 'PICKUP',
    name: '林爷爷',
    relation: '爷爷',
    requestKey: keyOf('pickup'),
  })
  expect(codeOf(made)).toMatch(/-/)
  const [invitationId = ''] = await idsIn('invitations', { pupilId, redeemedBy: null })
  await measure(as('mother'), 'identity.withdrawFamilyInvitation', { pupilId, invitationId })
  expect((await measure(as('classTeacher'), 'identity.getHomeroom', { homeroomId })).trips).toBe(4)
  const requests = await idsIn('joinRequests')
  for (const [at, requestId] of requests.entries()) {
    const decision = at === 0 ? 'APPROVE' : 'DECLINE'
    await measure(as('classTeacher'), 'identity.settleJoinRequest', { requestId, decision, pupilId: 'k2' })
  }
  for (const child of ['k2', 'k3']) {
    await measure(as('mother'), 'identity.contestMatch', { pupilId: child, reason: 'NOT_MY_CHILD' })
  }
  const contests = await idsIn('contests')
  for (const [at, contestId] of contests.entries()) {
    const decision = at === 0 ? 'RESTORE' : 'CONFIRM'
    await measure(as('classTeacher'), 'identity.settleContest', { contestId, decision })
  }
  await measure(as('classTeacher'), 'identity.endKinship', { pupilId, personId: 'sister' })
  await measure(as('classTeacher'), 'identity.restoreKinship', { pupilId, personId: 'sister' })
})

test('staff', async () => {
  expect((await measure(as('schoolAdmin'), 'identity.listStaff', { schoolId })).trips).toBe(4)
  await measure(as('schoolAdmin'), 'identity.listWithoutGuardian', { schoolId, after: null })
  const wish = { schoolId, role: 'teacher', homeroomId: null, grade: null, label: '周老师', until: null } as const
  const made = await measure(as('schoolAdmin'), 'identity.inviteStaff', { ...wish, requestKey: keyOf('zhou') })
  await measure(as('zhou'), 'identity.redeemInvitation', { code: codeOf(made) })
  await measure(as('schoolAdmin'), 'identity.inviteStaff', { ...wish, requestKey: keyOf('back') })
  const [invitationId = ''] = await idsIn('invitations', { kind: 'STAFF', redeemedBy: null })
  await measure(as('schoolAdmin'), 'identity.withdrawStaffInvitation', { schoolId, invitationId })
  const subject = { schoolId, personId: 'teacher', homeroomId: 'qinghe-3-1', subject: 'SCIENCE', until: null } as const
  await measure(as('schoolAdmin'), 'identity.assignSubject', subject)
  const taken = grantKey(grant('schoolAdmin', { schoolId }))
  const revoking = { schoolId, personId: 'deputy', grantKey: taken }
  await measure(as('schoolAdmin'), 'identity.revokeStaffRole', revoking)
  await measure(as('schoolAdmin'), 'identity.revokeStaffRole', revoking)
  await measure(as('schoolAdmin'), 'identity.setPupilLeft', { pupilId, leftOn: '2026-09-10', reason: 'OTHER' })
})

test('the district', async () => {
  const officer = as('districtEducation')
  const form = { stage: 'PRIMARY', affiliation: 'DISTRICT', isRural: false } as const
  expect((await measure(officer, 'identity.districtHome', {})).trips).toBe(3)
  const adding = { districtId: DISTRICT, name: '东风小学', ...form, requestKey: keyOf('east') }
  await measure(officer, 'identity.addSchool', adding)
  await measure(officer, 'identity.addSchool', adding)
  expect((await measure(officer, 'identity.changeSchool', { schoolId, name: '青禾中心小学', ...form })).trips).toBe(7)
  await measure(officer, 'identity.setSupervisionPhone', { districtId: DISTRICT, phone: '0555-2810000' })
  await measure(null, 'identity.listSupervisionPhones', {})
  await measure(officer, 'identity.listOfficials', { districtId: DISTRICT })
  const wish = {
    districtId: DISTRICT,
    role: 'expert',
    schoolId: null,
    department: null,
    label: '李',
    until: null,
  } as const
  await measure(officer, 'identity.inviteOfficial', { ...wish, requestKey: keyOf('expert') })
  const [invitationId = ''] = await idsIn('invitations', { kind: 'OFFICIAL' })
  await measure(officer, 'identity.withdrawOfficialInvitation', { districtId: DISTRICT, invitationId })
  const revoking = { districtId: DISTRICT, personId: 'colleague', grantKey: grantKey(grant('districtEducation')) }
  await measure(officer, 'identity.revokeOfficialRole', revoking)
  await measure(officer, 'identity.makeTemplate', { list: 'hardshipList' })
})

/** Each held to its contract at the end of the file that asks it: imports, people by hand, promotion, search. */
const BESIDE_THEIR_TESTS: ReadonlySet<string> = new Set([
  ...['importRoster', 'markRoster', 'previewRoster', 'searchSchool'].map((name) => `identity.${name}`),
  ...['previewPromotion', 'promoteSchool', 'takeBackPromotion'].map((name) => `identity.${name}`),
  ...['addHomerooms', 'listHomerooms', 'saveHomeroom'].map((name) => `identity.${name}`),
  ...['addPupils', 'changePupil', 'checkPupils', 'getPupil', 'listPupils', 'movePupil'].map(
    (name) => `identity.${name}`,
  ),
  ...['addGuardian', 'inviteGuardians', 'showGuardianPhone'].map((name) => `identity.${name}`),
  ...['saveStaffMember', 'setBackgroundCheck', 'giveStaffRole', 'endStaffMember'].map((name) => `identity.${name}`),
])

test('nothing is dearer than declared, and everything was measured', () => {
  const names = Object.keys(contracts.identity).map((action) => `identity.${action}` as IdentityAction)
  const declared: Readonly<Record<string, { readonly cost: number }>> = contracts.identity
  const costOf = (name: string) => declared[name.slice('identity.'.length)]?.cost ?? 0
  expect([...measured].filter(([name, trips]) => trips > costOf(name))).toEqual([])
  expect(names.filter((name) => !measured.has(name) && !BESIDE_THEIR_TESTS.has(name))).toEqual([])
})
