// Tests that no privacy action takes more round trips than its contract declares.
import { CONSENT_TEXT_VERSION } from '@domain/privacy/consents/consent'
import { privacyContract } from '@domain/privacy/index'
import { type ActionInput, type ActionName, contracts } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { DISTRICT, grant, identity, LOGIN_OF, person, pupil, smallWorld } from '../world/world'

jest.setTimeout(120_000)

type PrivacyAction = Extract<ActionName, `privacy.${string}`>

let cloud: LocalCloud
/** The dearest honest call of each action. */
const measured = new Map<PrivacyAction, number>()

beforeAll(async () => {
  const world = smallWorld()
  const child = grant('guardian', { schoolId: 'qinghe', pupilId: 'costly' })
  for (const _id of ['mother', 'father']) {
    world.people.push(person(_id, [child]))
    world.identities.push(identity(_id))
  }
  world.pupils.push(pupil('costly'))
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())

async function measure<Name extends PrivacyAction>(who: string, name: Name, input: ActionInput<Name>) {
  const { answer, trips } = await call(cloud, LOGIN_OF(who), { name, input })
  expect(answer).toMatchObject({ ok: true })
  measured.set(name, Math.max(trips, measured.get(name) ?? 0))
  return answer
}

/** Both see the state before the other's writing. */
async function atOnce<Name extends PrivacyAction>(
  collection: string,
  name: Name,
  inputOf: (who: string) => ActionInput<Name>,
): Promise<void> {
  cloud.faults.inject({ collection, kind: 'delay', delayMs: 60, count: 2 })
  await Promise.all(['mother', 'father'].map((who) => measure(who, name, inputOf(who))))
  cloud.faults.clear()
}

test('consent', async () => {
  const pupilId = 'costly'
  const given = { pupilId, textVersion: CONSENT_TEXT_VERSION }
  await atOnce('consents', 'privacy.giveConsent', (who) => ({
    ...given,
    purposes: [who === 'mother' ? 'SERVICE' : 'NOTICES'],
  }))
  await measure('mother', 'privacy.getConsent', { pupilId })
  await measure('mother', 'privacy.withdrawConsent', { pupilId, purposes: ['NOTICES'] })
})

test('rights', async () => {
  const pupilId = 'costly'
  await atOnce('corrections', 'privacy.requestCorrection', (wanted) => ({ pupilId, field: 'OTHER', wanted }))
  const asked = await measure('mother', 'privacy.requestCorrection', { pupilId, field: 'PUPIL_NAME', wanted: '林贵' })
  await measure('schoolAdmin', 'privacy.listCorrections', { schoolId: 'qinghe' })
  const correctionId = asked.ok && 'correctionId' in asked.value ? String(asked.value.correctionId) : ''
  await measure('schoolAdmin', 'privacy.settleCorrection', { correctionId, decision: 'APPLY' })
  await atOnce('erasures', 'privacy.requestErasure', () => ({ pupilId }))
  await measure('mother', 'privacy.getMyData', { pupilId })
  await measure('mother', 'privacy.exportMyData', { pupilId })
  await measure('father', 'privacy.cancelErasure', { pupilId })
})

test('a place for an upload', async () => {
  await measure('mother', 'privacy.openUpload', { kind: 'PHOTO' })
})

test('the audit', async () => {
  await measure('mother', 'privacy.listAccesses', { pupilId: 'costly', before: null })
  const search = { districtId: DISTRICT, schoolId: null, personId: null, reason: '检查', before: null }
  await measure('districtEducation', 'privacy.searchAudit', search)
})

test('nothing is dearer than declared, and everything was measured', () => {
  const declared: Readonly<Record<string, { readonly cost: number }>> = contracts.privacy
  const dearer = [...measured].filter(([name, trips]) => trips > (declared[name.split('.')[1] ?? '']?.cost ?? 0))
  expect(dearer).toEqual([])
  expect([...measured.keys()].sort()).toEqual(
    Object.keys(privacyContract)
      .map((name) => `privacy.${name}`)
      .sort(),
  )
})
