// Tests inviters: who may send which invitation, and that a lost role ends it.
import { schoolDate } from '../../values/school-date'
import type { Grant, Role } from '../roles/role'
import type { Invitation, InvitationKind } from './invitation'
import { BOOTSTRAP, mayStillInvite } from './inviter'

const today = schoolDate('2026-09-09')
const scope = { districtId: 'd', schoolId: 's', homeroomId: 'h', pupilId: 'p' }

const invitation = (kind: InvitationKind, createdBy = 'me'): Invitation => ({
  _id: 'hash',
  kind,
  ...scope,
  gives: null,
  roleUntil: null,
  label: '',
  createdBy,
  createdAt: 0,
  expiresAt: 1,
  redeemedBy: null,
  redeemedAt: null,
  withdrawnAt: null,
})
const inviter = (role: Role, more: Partial<Grant> = {}) => ({
  _id: 'me',
  name: '',
  phone: '',
  districtId: 'd',
  importedBySchoolId: null,
  rev: 0,
  grants: [{ role, ...scope, from: today, grantedBy: 'import', ...more }],
})

describe.each<[InvitationKind, Role, Partial<Grant>]>([
  ['HOMEROOM', 'classTeacher', { homeroomId: 'other' }],
  ['HOMEROOM', 'schoolAdmin', { schoolId: 'other' }],
  ['GUARDIAN', 'guardian', { pupilId: 'other' }],
  ['PICKUP', 'guardian', { pupilId: 'other' }],
  ['STAFF', 'schoolAdmin', { schoolId: 'other' }],
  ['OFFICIAL', 'districtEducation', { districtId: 'other' }],
])('%s by %s', (kind, role, elsewhere) => {
  test('holds while the role does', () => {
    expect(mayStillInvite(invitation(kind), inviter(role), today)).toBe(true)
  })

  test('stops when the role is revoked, or is for another place', () => {
    expect(mayStillInvite(invitation(kind), inviter(role, { revokedAt: 1 }), today)).toBe(false)
    expect(mayStillInvite(invitation(kind), inviter(role, elsewhere), today)).toBe(false)
  })

  test('not by a teacher, not when the inviter is gone or somebody else', () => {
    expect(mayStillInvite(invitation(kind), inviter('teacher'), today)).toBe(false)
    expect(mayStillInvite(invitation(kind), null, today)).toBe(false)
    expect(mayStillInvite(invitation(kind, 'another'), inviter(role), today)).toBe(false)
  })
})

test('the bootstrap needs nobody', () => {
  expect(mayStillInvite(invitation('OFFICIAL', BOOTSTRAP), null, today)).toBe(true)
})

test("a slip the school printed holds while its maker keeps the office, and is no guardian's to give", () => {
  const printed = { ...invitation('GUARDIAN'), isPrinted: true }
  expect(mayStillInvite(printed, inviter('schoolAdmin'), today)).toBe(true)
  expect(mayStillInvite(printed, inviter('schoolAdmin', { revokedAt: 1 }), today)).toBe(false)
  expect(mayStillInvite(printed, inviter('guardian'), today)).toBe(false)
})
