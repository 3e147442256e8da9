// Tests that bad input gets a declared error, writes nothing and leaves the process alive.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, post, startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { LOGIN_OF, smallWorld } from '../world/world'

jest.setTimeout(180_000)

const CHANGEABLE = ['seatRolls', 'pupilTerms', 'pupils', 'people', 'courses', 'plans', 'waivers', 'homerooms']

let cloud: LocalCloud
let before: unknown
const everything = () => Promise.all(CHANGEABLE.map((name) => readAll(name)))

beforeAll(async () => {
  cloud = await startDistrict(await buildBundles(), smallWorld())
  before = await everything()
})
afterAll(() => cloud.close())

/** Every test below must leave the district as it was, and answering. */
afterEach(async () => {
  expect(await everything()).toEqual(before)
  const { answer } = await call(cloud, LOGIN_OF('guardian'), { name: 'enrollment.guardianHome', input: {} })
  expect(answer).toMatchObject({ ok: true })
})

async function codeFor(context: string, event: unknown, login: string | null = LOGIN_OF('guardian')) {
  const body = typeof event === 'string' ? event : JSON.stringify(event)
  const answer = await (await post(cloud, { path: `/functions/${context}`, login, body })).json()
  return answer.ok ? 'OK' : answer.error.code
}

const enrolling = (input: object) => ({
  action: 'enrollPupil',
  input: { pupilId: 'own', courseId: 'own', consentVersion: ENROLLMENT_CONSENT_VERSION, ...input },
})

test.each([
  ['a number for an id', enrolling({ courseId: 7 }), 'BAD_REQUEST'],
  ['an operator for an id', enrolling({ courseId: { $gt: '' } }), 'BAD_REQUEST'],
  ['an empty id', enrolling({ pupilId: '' }), 'BAD_REQUEST'],
  ['an endless id', enrolling({ pupilId: 'x'.repeat(65) }), 'BAD_REQUEST'],
  ['a field of the caller’s own', enrolling({ personId: 'schoolAdmin' }), 'BAD_REQUEST'],
  ['no input', { action: 'enrollPupil' }, 'BAD_REQUEST'],
  ['no action', { input: {} }, 'BAD_REQUEST'],
  ['a list for an event', [], 'BAD_REQUEST'],
  ['null for an event', 'null', 'BAD_REQUEST'],
  ['no JSON at all', '{"action":', 'BAD_REQUEST'],
  ['an unknown action', { action: 'dropEverything', input: {} }, 'UNKNOWN_ACTION'],
  ['an action named like a part of every object', { action: 'constructor', input: {} }, 'UNKNOWN_ACTION'],
  ['__proto__ for an action', '{"action":"__proto__","input":{}}', 'UNKNOWN_ACTION'],
  ['__proto__ in the input', `{"action":"guardianHome","input":{"__proto__":{"admin":true}}}`, 'BAD_REQUEST'],
  ['a timer event from a phone', { Type: 'Timer', TriggerName: 'enrollment' }, 'BAD_REQUEST'],
  ['a course that is not there', enrolling({ courseId: 'nothing' }), 'NOT_FOUND'],
  ['a field path for an id', enrolling({ pupilId: '$schoolId', courseId: 'own' }), 'NOT_FOUND'],
  ["another family's child", enrolling({ pupilId: 'otherClass' }), 'NOT_FOUND'],
  ["another school's course", enrolling({ courseId: 'otherSchool' }), 'NOT_FOUND'],
  ["another school's child", enrolling({ pupilId: 'otherSchool', courseId: 'otherSchool' }), 'NOT_FOUND'],
  ['another wording agreed to', enrolling({ consentVersion: 'none' }), 'CONSENT_OUTDATED'],
])('%s', async (_, event, code) => {
  expect(await codeFor('enrollment', event)).toBe(code)
})

test('a function that is not there', async () => {
  expect(await codeFor('payroll', { action: 'payEverybody', input: {} })).toBe('UNKNOWN_ACTION')
})

test('10 MB in the body', async () => {
  const body = JSON.stringify(enrolling({ note: 'x'.repeat(10 * 1024 * 1024) }))
  expect(await codeFor('enrollment', body).catch(() => 'BAD_REQUEST')).toBe('BAD_REQUEST')
})

test('a login made to look like more than one', async () => {
  const disguised = 'web:guardian;WX_OPENID=schoolAdmin'
  expect(await codeFor('identity', { action: 'whoAmI', input: {} }, disguised)).toBe('OK')
  expect(await codeFor('enrollment', { action: 'guardianHome', input: {} }, disguised)).toBe('SIGN_IN_REQUIRED')
})
