// Tests that the audit holds only ids and that no name, phone or consent reaches a log.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import { buildBundles } from '../world/bundles'
import { call, fill } from '../world/district'
import { startProcess } from '../world/district-process'
import { readAll, stored } from '../world/stored'
import { LOGIN_OF, NOW, smallWorld } from '../world/world'

jest.setTimeout(60_000)

const me = LOGIN_OF('guardian')
const enrolling = {
  name: 'enrollment.enrollPupil',
  input: { pupilId: 'own', courseId: 'own', consentVersion: ENROLLMENT_CONSENT_VERSION },
} as const

/** What the audit says of a child enrolled by its guardian; the request's id apart. */
const FIRST: Omit<AuditEntry, 'requestId'> = {
  _id: 'guardian:1',
  chain: 'guardian',
  seq: 1,
  previous: '',
  hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  personId: 'guardian',
  role: 'guardian',
  districtId: 'hechuan',
  schoolId: 'qinghe',
  action: 'enrollment.enrollPupil',
  kind: 'write',
  subject: { kind: 'pupil', pupilId: 'own' },
  named: { pupilId: 'own', courseId: 'own' },
  pupilIds: ['own'],
  reason: null,
  at: expect.any(Number),
  outcome: 'OK',
}

test('one entry for each write let in; ids only; the log says what broke and not whom', async () => {
  const district = await startProcess(await buildBundles())
  await fill(smallWorld())
  const enrolled = await call(district, me, enrolling)
  const again = await call(district, me, { ...enrolling, input: { ...enrolling.input, courseId: 'otherClass' } })
  await call(district, me, { ...enrolling, input: { ...enrolling.input, pupilId: 'otherClass' } })
  await call(district, me, { name: 'enrollment.guardianHome', input: {} })

  const entries = await readAll<AuditEntry>('audit')
  expect(entries.map(({ requestId }) => requestId)).toEqual([enrolled.requestId, again.requestId])
  const [first, second] = entries
  expect(first).toEqual({ ...FIRST, requestId: enrolled.requestId })
  expect(second).toMatchObject({ seq: 2, previous: first?.hash, outcome: 'OK' })
  expect(entries.every(({ at }) => at >= NOW)).toBe(true)

  // A record that no longer fits its shape: a bug, answered INTERNAL with the request's id and nothing else.
  await stored('pupils').doc('own').update({ grade: '王guardian 19900001234' })
  const broken = await call(district, me, { name: 'enrollment.guardianHome', input: {} })
  expect(broken.answer).toEqual({ ok: false, error: { code: 'INTERNAL', requestId: broken.requestId } })
  await district.kill()
  const log = district.log()
  expect(log).toContain(broken.requestId)
  expect(log).toContain('enrollment.guardianHome')
  expect(log).not.toMatch(/王|林|199000|2026-09-01/)
})
