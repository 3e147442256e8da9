// Tests an application's separate consent, and that its photos are the family's own uploads.
import { readdirSync } from 'node:fs'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import { type ConsentEntry, type ConsentRecord, MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import { privacyContract } from '@domain/privacy/index'
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call } from '../world/district'
import { readAll } from '../world/stored'
import { upload } from '../world/upload-workbook'
import { LOGIN_OF } from '../world/world'
import { applicationOf, apply, endWaiverWorld, jpeg, review, startWaiverWorld, type WaiverWorld } from './waiver-family'

jest.setTimeout(240_000)

let functionsDir: string
let cloud: LocalCloud
let started: WaiverWorld

beforeAll(async () => {
  functionsDir = await buildBundles()
})
beforeEach(async () => {
  started = await startWaiverWorld(functionsDir)
  cloud = started.cloud
})
afterEach(() => endWaiverWorld(started))

const files = () => readdirSync(started.filesDir).length
const application = async () => (await readAll<StoredApplication>('waiverApplications'))[0]
const said = async (): Promise<readonly ConsentEntry[]> => {
  const [record] = await readAll<ConsentRecord>('consents', { _id: 'own' })
  return (record?.entries ?? []).filter(({ purposes }) => purposes.includes('MATERIALS'))
}
const shown = async () => {
  const { answer } = await call(cloud, LOGIN_OF('guardian'), { name: 'privacy.getConsent', input: { pupilId: 'own' } })
  return answer.ok ? answer.value : null
}
const withdraw = () =>
  call(cloud, LOGIN_OF('father'), {
    name: 'privacy.withdrawConsent',
    input: { pupilId: 'own', purposes: ['MATERIALS'] },
  })

test.each([
  ['nothing ticked', null],
  ['other words', '2025-01'],
])('%s: refused, and nothing is written', async (_, consentVersion) => {
  const { answer } = await apply(cloud, { consentVersion })
  expect(answer).toEqual({
    ok: false,
    error: { code: 'MATERIALS_CONSENT_REQUIRED', textVersion: MATERIALS_TEXT_VERSION },
  })
  expect([await application(), await said(), (await shown())?.materials]).toEqual([undefined, [], false])
})

test('with the application, on record: which words, by whom, when; a refusal for another reason records nothing', async () => {
  const refused = await apply(cloud, { photos: [Buffer.from('no photo')] })
  expect(refused.answer).toMatchObject({ error: { code: 'EVIDENCE_NOT_AN_IMAGE' } })
  expect(await said()).toEqual([])
  expect((await apply(cloud)).answer.ok).toBe(true)
  const entry = { kind: 'GIVEN', purposes: ['MATERIALS'], textVersion: MATERIALS_TEXT_VERSION, personId: 'guardian' }
  expect(await said()).toMatchObject([entry])
  expect(await shown()).toMatchObject({ materials: true, agreed: ['SERVICE'] })
})

test('taken back by the other guardian: the application and its photos go, the service stays, the record tells it', async () => {
  await apply(cloud, { photos: [jpeg('a'), jpeg('b')] })
  expect(files()).toBe(2)
  const { answer, trips } = await withdraw()
  expect(answer).toEqual({ ok: true, value: { agreed: ['SERVICE'] } })
  expect(trips).toBeLessThanOrEqual(privacyContract.withdrawConsent.cost)
  expect([await application(), files(), (await shown())?.materials]).toEqual([undefined, 0, false])
  expect((await said()).map(({ kind, personId }) => [kind, personId])).toEqual([
    ['GIVEN', 'guardian'],
    ['WITHDRAWN', 'father'],
  ])
  await withdraw()
  expect(await said()).toHaveLength(2)
  expect((await apply(cloud)).answer.ok).toBe(true)
  expect((await said()).map(({ kind }) => kind)).toEqual(['GIVEN', 'WITHDRAWN', 'GIVEN'])
})

test('taken back after it was granted: the relief stands, its photos are gone', async () => {
  await apply(cloud)
  await review(cloud, 'TAKE_UP')
  await review(cloud, 'APPROVE')
  expect((await withdraw()).answer.ok).toBe(true)
  expect(await application()).toMatchObject({ state: 'APPROVED', evidence: [] })
  expect([files(), (await readAll('waivers')).length]).toEqual([0, 1])
})

test('taking the application back takes the consent back with it', async () => {
  await apply(cloud)
  await call(cloud, LOGIN_OF('guardian'), { name: 'billing.cancelWaiverApplication', input: { pupilId: 'own' } })
  expect((await said()).map(({ kind }) => kind)).toEqual(['GIVEN', 'WITHDRAWN'])
  expect(await shown()).toMatchObject({ materials: false, agreed: ['SERVICE'] })
})

test.each([
  ['a clerk’s slip', 'schoolFinance', 'SLIP'],
  ['another guardian’s photo', 'father', 'PHOTO'],
  ['one’s own workbook', 'guardian', 'WORKBOOK'],
] as const)('X1 %s is no evidence of this family, and is left alone', async (_, who, kind) => {
  const fileId = await upload(cloud, LOGIN_OF(who), { kind, bytes: jpeg('theirs') })
  const wish = { pupilId: 'own', category: 'ORPHAN' as const, evidence: [fileId], key: 'a-key-long-enough' }
  const input = { ...wish, consentVersion: MATERIALS_TEXT_VERSION }
  const { answer } = await call(cloud, LOGIN_OF('guardian'), { name: 'billing.applyForWaiver', input })
  expect(answer).toEqual({ ok: false, error: { code: 'EVIDENCE_NOT_FOUND', index: 0 } })
  expect(files()).toBe(1)
})

test('X1 a photo serves one application: the other child’s is refused, the same again is not', async () => {
  const { evidence } = await apply(cloud)
  const wish = { category: 'ORPHAN' as const, evidence, consentVersion: MATERIALS_TEXT_VERSION }
  const again = { ...wish, pupilId: 'own', key: 'another-key-long-enough' }
  const first = await call(cloud, LOGIN_OF('guardian'), { name: 'billing.applyForWaiver', input: again })
  // Encrypted and gone by now, so it is not there: never a second application with it.
  expect(first.answer).toMatchObject({ ok: false })
  const [line] = await readAll<FileToDelete>('filesToDelete', { kind: 'PHOTO' })
  expect(line).toMatchObject({ uploadedBy: 'guardian', usedFor: `application:${applicationOf('own')}`, pupilId: 'own' })
})
