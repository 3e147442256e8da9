// Tests connecting: WeChat's phone button and a browser account lead to the same person.
import type { Identity, Person } from '@domain/identity/people/person'
import { personIdOf } from '@functions/identity/rosters/roster-ids'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { DISTRICT, grant, NOW, person, smallWorld } from '../world/world'
import { district } from './identity-answers'

jest.setTimeout(120_000)

const MOTHER = '19900007001'
const NEWCOMER = '19900007002'
const motherId = personIdOf(DISTRICT, MOTHER)
const logins = [
  ...[
    ['wx:mother', MOTHER],
    ['web:mother', MOTHER],
    ['web:signed', '+86 19900007001'],
    ['wx:taken', MOTHER],
    ['wx:abroad', '85261234567'],
    ['web:none', ''],
  ],
  ...['wx', 'web'].map((kind) => [`${kind}:newcomer`, NEWCOMER]),
  ...Array.from({ length: 20 }, (_, at) => [`web:many${at}`, '19900007003']),
]

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  const grants = [
    grant('guardian', { schoolId: 'qinghe', pupilId: 'own' }),
    grant('guardian', { schoolId: 'qinghe', pupilId: 'otherClass' }),
    grant('teacher', { schoolId: 'qinghe' }),
    grant('schoolFinance', { schoolId: 'qinghe', revokedAt: NOW - 1 }),
  ]
  world.people.push({ ...person(motherId, grants), phone: MOTHER })
  cloud = await startDistrict(await buildBundles(), world)
  await stored('districts').add(district)
  cloud.setIdentities(logins.map(([login = '', phone = '']) => ({ login, name: login, note: '', phone })))
})
afterAll(() => cloud.close())

const connect = async (login: string | null, phoneCode: string | null = null) =>
  (await call(cloud, login, { name: 'identity.connectPhone', input: { phoneCode } })).answer
const button = (login: string) => connect(login, cloud.wechat.phoneCode(login))
const whoAmI = async (login: string) => (await call(cloud, login, { name: 'identity.whoAmI', input: {} })).answer
const boundTo = async (login: string) => (await readAll<Identity>('identities', { _id: login }))[0]
const known = { ok: true, value: { children: 2, roles: 1 } }

test('WeChat and a browser with one phone are one person; repeating changes nothing', async () => {
  expect(await whoAmI('wx:mother')).toMatchObject({ value: { signedIn: true, known: false } })
  expect(await button('wx:mother')).toEqual(known)
  expect(await connect('web:mother')).toEqual(known)
  expect(await connect('web:signed')).toEqual(known)
  expect(await button('wx:mother')).toEqual(known)
  expect(await connect('wx:mother', 'a code used before')).toEqual(known)
  expect(await boundTo('wx:mother')).toMatchObject({ personId: motherId, via: 'PHONE_BUTTON' })
  expect(await boundTo('web:mother')).toMatchObject({ personId: motherId, via: 'WEB_ACCOUNT' })
  const me = { known: true, name: `王${motherId}`, children: [{ pupilId: 'own' }, { pupilId: 'otherClass' }] }
  expect(await whoAmI('web:mother')).toMatchObject({ value: me })
})

test('consent is asked for where nobody gave it', async () => {
  const answer = await whoAmI('web:mother')
  expect(answer).toMatchObject({ value: { children: [{ needsConsent: false }, { needsConsent: true }] } })
})

test('a phone the roster does not know makes a person without a name, a role or a child', async () => {
  expect(await Promise.all([button('wx:newcomer'), connect('web:newcomer')])).toEqual(
    Array.from({ length: 2 }, () => ({ ok: true, value: { children: 0, roles: 0 } })),
  )
  expect(await whoAmI('wx:newcomer')).toMatchObject({ value: { known: true, name: null, roles: [], children: [] } })
  const people = await readAll<Person>('people', { phone: NEWCOMER })
  expect(people).toEqual([
    {
      _id: personIdOf(DISTRICT, NEWCOMER),
      phone: NEWCOMER,
      districtId: DISTRICT,
      name: '',
      importedBySchoolId: null,
      grants: [],
      rev: 0,
    },
  ])
})

test('twenty at once with one phone are one person', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `web:many${at}`)
  const answers = await Promise.all([...names, ...names].map((login) => connect(login)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect(await readAll('people', { phone: '19900007003' })).toHaveLength(1)
  expect(await readAll('identities', { personId: personIdOf(DISTRICT, '19900007003') })).toHaveLength(20)
})

test('answers that are lost on the way leave one person and one login', async () => {
  cloud.setIdentities([{ login: 'web:lost', name: '', note: '', phone: '19900007009' }])
  const undo = ['people', 'identities'].map((collection) =>
    cloud.faults.inject({ action: 'database.insertDocument', collection, kind: 'dropAfter', count: 1 }),
  )
  expect(await connect('web:lost')).toEqual({ ok: true, value: { children: 0, roles: 0 } })
  for (const takeBack of undo) takeBack()
  expect(await readAll('people', { phone: '19900007009' })).toHaveLength(1)
  expect(await boundTo('web:lost')).toMatchObject({ personId: personIdOf(DISTRICT, '19900007009') })
  cloud.setIdentities(logins.map(([login = '', phone = '']) => ({ login, name: login, note: '', phone })))
})

test('refused: signed out, no phone, a wrong code, a number from elsewhere', async () => {
  const refused = { ok: false, error: { code: 'PHONE_NOT_VERIFIED' } }
  expect(await connect(null)).toEqual({ ok: false, error: { code: 'SIGN_IN_REQUIRED' } })
  expect(await connect('web:none')).toEqual(refused)
  expect(await connect('wx:taken')).toEqual(refused)
  expect(await connect('wx:taken', 'made up')).toEqual(refused)
  expect(await button('wx:abroad')).toEqual(refused)
  expect(await boundTo('wx:taken')).toBeUndefined()
})

test("somebody else's phone does not move a login", async () => {
  expect(await button('wx:taken')).toEqual(known)
  const code = cloud.wechat.phoneCode('wx:newcomer')
  expect(await connect('wx:taken', code)).toEqual({ ok: false, error: { code: 'LOGIN_TAKEN' } })
  expect(await boundTo('wx:taken')).toMatchObject({ personId: motherId })
})

test('before the district was opened nobody is let in', async () => {
  await stored('districts').doc(DISTRICT).remove()
  cloud.setIdentities([{ login: 'web:early', name: '', note: '', phone: '19900007008' }])
  expect(await connect('web:early')).toEqual({ ok: false, error: { code: 'PHONE_NOT_VERIFIED' } })
  await stored('districts').add(district)
})
