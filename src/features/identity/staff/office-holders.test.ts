// Tests that nobody with a role is left out, and that decision makers come first.
import { HELD_ROLES, type Role } from '@domain/identity/roles/role'
import type { Member } from './answers'
import { holdersByRole } from './office-holders'

const member = (personId: string, ...roles: readonly Role[]): Member => ({
  personId,
  name: personId,
  phoneTail: '0001',
  connected: true,
  roles: roles.map((role, index) => ({
    grantKey: `${role} ${index}`,
    role,
    scopeName: null,
    from: '2026-09-01',
    until: null,
  })),
})

test('by role, who decides first; a person stands in every role it holds', () => {
  const listed = holdersByRole([member('one', 'teacher', 'classTeacher', 'classTeacher'), member('two', 'schoolAdmin')])
  expect(listed.map(({ role, held }) => [role, held.map(({ member: { personId } }) => personId)])).toEqual([
    ['schoolAdmin', ['two']],
    ['classTeacher', ['one', 'one']],
    ['teacher', ['one']],
  ])
})

test('every role an office gives has its place', () => {
  const families: readonly Role[] = ['guardian', 'pickupPerson']
  const given = HELD_ROLES.filter((role) => !families.includes(role))
  const listed = holdersByRole([member('all', ...given)]).map(({ role }) => role)
  expect([...listed].sort()).toEqual([...given].sort())
})
