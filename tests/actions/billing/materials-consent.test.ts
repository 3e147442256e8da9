// Tests the separate consent for waiver applications: required, recorded, and revocable anytime.
import { readdirSync } from 'node:fs'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import { type ConsentEntry, type ConsentRecord, MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import { privacyContract } from '@domain/privacy/index'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call } from '../world/district'
import { readAll } from '../world/stored'
import { LOGIN_OF } from '../world/world'
import { apply, endWaiverWorld, jpeg, review, startWaiverWorld, type WaiverWorld } from './waiver-family'

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
