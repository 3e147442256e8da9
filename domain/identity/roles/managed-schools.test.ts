// Tests which schools a person manages today.
import { schoolDate } from '../../values/school-date'
import { managedSchools } from './managed-schools'
import type { Grant, Role } from './role'

const today = schoolDate('2026-09-09')
const grant = (role: Role, schoolId?: string, more: Partial<Grant> = {}): Grant => ({
  role,
  districtId: 'hechuan',
  ...(schoolId === undefined ? {} : { schoolId }),
  from: schoolDate('2026-08-01'),
  grantedBy: 'bootstrap',
  ...more,
})
const managed = (...grants: Grant[]) => managedSchools(grants, today)

test('a guardian, a teacher and a district officer manage no school', () => {
  expect(managed(grant('guardian', 'a'), grant('teacher', 'a'), grant('districtEducation'))).toEqual([])
})

test('finance may not import, an admin opens no bill; who holds both may both, whichever comes first', () => {
  expect(managed(grant('schoolFinance', 'a'))).toEqual([{ schoolId: 'a', mayImport: false, mayBill: true }])
  expect(managed(grant('schoolAdmin', 'a'))).toEqual([{ schoolId: 'a', mayImport: true, mayBill: false }])
  const both = [grant('schoolAdmin', 'a'), grant('schoolFinance', 'a')]
  expect(managed(...both)).toEqual([{ schoolId: 'a', mayImport: true, mayBill: true }])
  expect(managed(...both.reverse())).toEqual([{ schoolId: 'a', mayImport: true, mayBill: true }])
})

test('several schools stand in the order of the grants', () => {
  const schools = managed(grant('schoolAdmin', 'b'), grant('schoolFinance', 'a'))
  expect(schools.map(({ schoolId }) => schoolId)).toEqual(['b', 'a'])
})

test('a grant counts from its first day to its last, and not once revoked', () => {
  expect(managed(grant('schoolAdmin', 'a', { from: today, until: today }))).toHaveLength(1)
  expect(managed(grant('schoolAdmin', 'a', { from: schoolDate('2026-09-10') }))).toEqual([])
  expect(managed(grant('schoolAdmin', 'a', { until: schoolDate('2026-09-08') }))).toEqual([])
  expect(managed(grant('schoolAdmin', 'a', { revokedAt: 1 }))).toEqual([])
  // The right to import goes with the grant that gave it.
  expect(managed(grant('schoolAdmin', 'a', { revokedAt: 1 }), grant('schoolFinance', 'a'))).toEqual([
    { schoolId: 'a', mayImport: false, mayBill: true },
  ])
})
