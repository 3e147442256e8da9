// Tests a child's family: who may remove whom, each person's role, what can be restored.
import { schoolDate } from '../../values/school-date'
import type { Grant } from '../roles/role'
import { kinGrantOf, mayEndKinship, restorableGrant } from './kinship'
import { endCases } from './kinship.cases'

const today = schoolDate('2026-09-09')
const kin = (more: Partial<Grant> = {}): Grant => ({
  role: 'guardian',
  districtId: 'd',
  pupilId: 'p',
  from: today,
  grantedBy: 'import',
  ...more,
})

test.each(endCases)('$name', ({ as, target, grant, allowed }) => {
  const asker = { personId: 'me', as }
  expect(mayEndKinship(asker, { personId: target, grant: { ...kin(), ...grant } })).toBe(allowed)
})

test('kin is live, of this child, and a guardian before a pick-up person', () => {
  const pickup = kin({ role: 'pickupPerson' })
  expect(kinGrantOf({ grants: [pickup, kin()] }, 'p', today)?.role).toBe('guardian')
  expect(kinGrantOf({ grants: [pickup] }, 'p', today)).toEqual(pickup)
  expect(kinGrantOf({ grants: [kin({ revokedAt: 1 }), kin({ role: 'teacher' })] }, 'p', today)).toBeNull()
  expect(kinGrantOf({ grants: [kin()] }, 'q', today)).toBeNull()
})

test('the kinship revoked last is restorable, unless one is live', () => {
  const [first, last] = [kin({ revokedAt: 1 }), kin({ role: 'pickupPerson', revokedAt: 2 })]
  expect(restorableGrant([first, last], 'p', today)).toEqual(last)
  expect(restorableGrant([first, kin()], 'p', today)).toBeNull()
  expect(restorableGrant([first], 'q', today)).toBeNull()
})
