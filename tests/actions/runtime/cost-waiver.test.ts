// Tests that no waiver action takes more round trips than its contract declares.

import { waiverContract } from '@domain/billing/waivers/contract'
import { MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import type { ActionInput, ActionName } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { applicationOf, jpeg, TEST_WAIVER_KEY, uploadAll } from '../billing/waiver-family'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { addFamilies, LOGIN_OF, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const measured = new Map<string, number>()

beforeAll(async () => {
  process.env.WAIVER_KEY = TEST_WAIVER_KEY
  const world = smallWorld()
  addFamilies(world, 'c', 2)
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(async () => {
  delete process.env.WAIVER_KEY
  await cloud.close()
})

async function measure<Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) {
  const { answer, trips } = await call(cloud, LOGIN_OF(who), { name, input })
  expect(answer).toMatchObject({ ok: true })
  const action = name.split('.')[1] ?? ''
  measured.set(action, Math.max(trips, measured.get(action) ?? 0))
  return trips
}

async function applying(pupilId: string, photos: number, key: string) {
  const evidence = await uploadAll(
    cloud,
    `g-${pupilId}`,
    Array.from({ length: photos }, (_, at) => jpeg(`photo ${at}`)),
  )
  return measure(`g-${pupilId}`, 'billing.applyForWaiver', {
    pupilId,
    category: 'ORPHAN',
    evidence,
    consentVersion: MATERIALS_TEXT_VERSION,
    key,
  })
}

const reviewing = (applicationId: string, decision: 'TAKE_UP' | 'RETURN' | 'APPROVE' | 'REJECT') =>
  measure('schoolAdmin', 'billing.reviewWaiver', { applicationId, decision, explanation: '看不清', rate: null })

test('the dearest way: six photos, returned, six others, approved; another one rejected', async () => {
  const applicationId = applicationOf('c1')
  expect(await applying('c1', 1, 'one-photo-of-the-first')).toBe(9)
  await reviewing(applicationId, 'RETURN')
  expect(await applying('c1', 6, 'six-photos-of-the-first')).toBe(10)
  await measure('g-c1', 'billing.getWaiver', { pupilId: 'c1' })
  await measure('schoolAdmin', 'billing.listWaiverApplications', { schoolId: 'qinghe', filter: 'OPEN', after: null })
  await measure('schoolAdmin', 'billing.getWaiverApplication', { applicationId })
  await measure('schoolAdmin', 'billing.getWaiverEvidence', { applicationId, index: 5 })
  expect(await reviewing(applicationId, 'TAKE_UP')).toBe(5)
  expect(await reviewing(applicationId, 'APPROVE')).toBe(8)
  await applying('c2', 6, 'six-photos-of-the-second')
  await measure('g-c2', 'billing.cancelWaiverApplication', { pupilId: 'c2' })
  await applying('c2', 2, 'two-photos-of-the-second')
  await reviewing(applicationOf('c2'), 'REJECT')
})

test('nothing is dearer than declared, and everything was measured', () => {
  const declared: Readonly<Record<string, { readonly cost: number }>> = waiverContract
  expect([...measured].filter(([name, trips]) => trips > (declared[name]?.cost ?? 0))).toEqual([])
  expect([...measured.keys()].sort()).toEqual(Object.keys(waiverContract).sort())
})
