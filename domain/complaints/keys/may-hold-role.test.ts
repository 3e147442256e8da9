// Tests who may be let into which role's key.
import type { Grant, Role } from '../../identity/roles/role'
import { schoolDate } from '../../values/school-date'
import { rolesToHold } from './may-hold-role'

const today = schoolDate('2026-09-09')
const where = { districtId: 'hechuan', today }
const grant = (role: Role, more: Partial<Grant> = {}): Grant => ({
  role,
  districtId: 'hechuan',
  from: schoolDate('2026-08-01'),
  grantedBy: 'bootstrap',
  ...more,
})
const officer = grant('districtEducation')
const of = (department: string, more: Partial<Grant> = {}) => grant('enforcement', { department, ...more })

test.each([
  ['an education officer: intake and education', [officer], ['INTAKE', 'EDUCATION']],
  ['a member of joint enforcement from education too', [of('EDUCATION')], ['INTAKE', 'EDUCATION']],
  ['a department holds its own', [of('MARKET')], ['MARKET']],
  ['two departments, two keys', [of('POLICE'), of('LABOR')], ['POLICE', 'LABOR']],
  ['supervision: the alternative intake alone', [of('SUPERVISION')], ['INTAKE_ALT']],
  ['a supervisor of another department holds that key no more', [of('SUPERVISION'), of('MARKET')], ['INTAKE_ALT']],
  ['nobody reads both', [officer, of('SUPERVISION')], []],
  ['finance holds none', [grant('districtFinance')], []],
  ['an officer who also teaches holds none', [officer, grant('teacher', { schoolId: 'qinghe' })], []],
  [
    'not even if the school is elsewhere',
    [officer, grant('schoolAdmin', { districtId: 'faraway', schoolId: 's' })],
    [],
  ],
  ['a mother who is an officer does', [officer, grant('guardian', { pupilId: 'p' })], ['INTAKE', 'EDUCATION']],
  ['who used to teach does', [officer, grant('teacher', { revokedAt: 1 })], ['INTAKE', 'EDUCATION']],
  ['who was an officer does not', [grant('districtEducation', { revokedAt: 1 })], []],
  ['an officer of another district does not', [grant('districtEducation', { districtId: 'faraway' })], []],
  ['a department that is not named', [grant('enforcement')], []],
] as const)('%s', (_name, grants, roles) => {
  expect(rolesToHold(grants, where)).toEqual(roles)
})
