// Tests that nothing is done unaudited: intent before, outcome after, what is left told.
import cloudbase from '@cloudbase/node-sdk'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { AuditEntry, AuditIntent } from '@domain/privacy/audit/audit-entry'
import type { LocalCloud } from '@localcloud/server'
import { checkAudit } from '../../../scripts/audit/audit-check'
import { buildBundles } from '../world/bundles'
import { call, runTimer, startDistrict } from '../world/district'
import { proofOf } from '../world/proof-tier'
import { readAll, recordOf } from '../world/stored'
import { addFamilies, DISTRICT, LOGIN_OF, NOW, smallWorld } from '../world/world'

jest.setTimeout(240_000)

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'i', 6)
  cloud = await startDistrict(await buildBundles(), world)
})
afterEach(() => {
  cloud.faults.clear()
  cloud.clock.set(NOW)
})
afterAll(() => cloud.close())

const officer = LOGIN_OF('districtEducation')
const enroll = (pupilId: string) =>
  call(cloud, LOGIN_OF(`g-${pupilId}`), {
    name: 'enrollment.enrollPupil',
    input: { pupilId, courseId: 'own', consentVersion: ENROLLMENT_CONSENT_VERSION },
  })
const leave = (pupilId: string) =>
  call(cloud, LOGIN_OF('schoolAdmin'), {
    name: 'identity.setPupilLeft',
    input: { pupilId, leftOn: '2026-09-09', reason: 'OTHER' },
  })
const entriesOf = (requestId: string) => readAll<AuditEntry>('audit', { requestId })
const outcomesOf = async (requestId: string) => (await entriesOf(requestId)).map(({ outcome }) => outcome)
const intents = () => readAll<AuditIntent>('auditIntents')
const faults = async () =>
  (await checkAudit(cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true }), null)).faults
const settle = async () => {
  cloud.clock.set(cloud.clock.now() + 3 * 60_000)
  await runTimer(cloud, 'privacy')
}
const seenByFamily = async (pupilId: string) => {
  const input = { pupilId, before: null }
  const { answer } = await call(cloud, LOGIN_OF(`g-${pupilId}`), { name: 'privacy.listAccesses', input })
  return answer.ok ? answer.value.accesses.map(({ action, outcome }) => `${action} ${outcome}`) : answer.error
}
const seenByDistrict = async () => {
  const input = { districtId: DISTRICT, schoolId: null, personId: 'schoolAdmin', reason: '检查', before: null }
  const { answer } = await call(cloud, officer, { name: 'privacy.searchAudit', input })
  return answer.ok ? answer.value.entries.map(({ action, outcome }) => `${action} ${outcome}`) : answer.error
}

test('X2 schools added at once by one officer: all that was done is audited, and nothing done answers BUSY', async () => {
  const { numRuns } = proofOf({ name: 'schools at once', near: 120, deep: 300, seed: 1 })
  const form = { stage: 'PRIMARY', affiliation: 'DISTRICT', isRural: false, merchant: null } as const
  const add = (number: number) =>
    call(cloud, officer, {
      name: 'identity.addSchool',
      input: { districtId: DISTRICT, name: `第${number}小学`, ...form, requestKey: `school-number-${number}-at-once` },
    })
  const called = await Promise.all(Array.from({ length: numRuns }, (_, number) => add(number)))
  expect(called.filter(({ answer }) => !answer.ok).map(({ answer }) => answer)).toEqual([])
  const entries = await readAll<AuditEntry>('audit', { action: 'identity.addSchool', outcome: 'OK' })
  expect(new Set(entries.map(({ requestId }) => requestId))).toEqual(new Set(called.map(({ requestId }) => requestId)))
  expect(entries).toHaveLength(numRuns)
  expect(await faults()).toEqual([])
  await settle()
  expect(await intents()).toEqual([])
})

test('X2 what was done while its outcome could not be entered: answered as done, told as pending, settled as unknown', async () => {
  cloud.faults.inject({ collection: 'audit', action: 'database.insertDocument', kind: 'conflict' })
  const { answer, requestId } = await leave('i1')
  expect(answer).toEqual({ ok: true, value: {} })
  cloud.faults.clear()
  expect(await entriesOf(requestId)).toEqual([])
  expect(await seenByFamily('i1')).toEqual(['identity.setPupilLeft PENDING'])
  expect(await seenByDistrict()).toContain('identity.setPupilLeft PENDING')
  await settle()
  expect(await outcomesOf(requestId)).toEqual(['UNKNOWN'])
  expect(await intents()).toEqual([])
  expect(await seenByFamily('i1')).toEqual(['identity.setPupilLeft UNKNOWN'])
  expect(await seenByDistrict()).toContain('identity.setPupilLeft UNKNOWN')
  expect(await faults()).toEqual([])
})

test('X2 nothing is done whose intent cannot be recorded', async () => {
  cloud.faults.inject({ collection: 'auditIntents', kind: 'conflict' })
  expect((await enroll('i2')).answer).toEqual({ ok: false, error: { code: 'BUSY' } })
  expect(await recordOf('i2')).toBeNull()
})

test.each([
  ['the database gives no answer', 'conflict', 'BUSY'],
  ['something is broken', 'error', 'INTERNAL'],
] as const)('X2 a write that breaks off because %s is entered as such', async (_, kind, code) => {
  cloud.faults.inject({ collection: 'pupilTerms', action: 'database.insertDocument', kind })
  cloud.faults.inject({ collection: 'pupilTerms', action: 'database.modifyDocument', kind })
  const { answer, requestId } = await enroll(kind === 'error' ? 'i3' : 'i4')
  expect(answer).toMatchObject({ ok: false, error: { code } })
  expect(await outcomesOf(requestId)).toEqual([code])
})

test('X2 an intent whose answer was lost is there once, and its outcome too', async () => {
  const inserting = { action: 'database.insertDocument', kind: 'dropAfter', count: 1 } as const
  cloud.faults.inject({ collection: 'auditIntents', ...inserting })
  cloud.faults.inject({ collection: 'audit', ...inserting })
  const { answer, requestId } = await enroll('i5')
  expect(answer).toMatchObject({ ok: true })
  expect(await outcomesOf(requestId)).toEqual(['OK'])
  expect((await intents()).filter(({ _id }) => _id === requestId)).toHaveLength(1)
})

test('X2 looking is entered before it is answered: without the entry nothing is shown', async () => {
  cloud.faults.inject({ collection: 'audit', action: 'database.insertDocument', kind: 'conflict' })
  const input = { courseId: 'own', from: 0 }
  const { answer } = await call(cloud, LOGIN_OF('schoolAdmin'), { name: 'enrollment.getCourseRoster', input })
  expect(answer).toEqual({ ok: false, error: { code: 'BUSY' } })
})
