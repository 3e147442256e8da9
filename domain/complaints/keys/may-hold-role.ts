// Says who may be let into a role's key. Being let in is a colleague's act, with the key itself.
import { type Grant, isLive } from '../../identity/roles/role'
import type { SchoolDate } from '../../values/school-date'
import { KEY_ROLES, type KeyRole } from '../envelopes/grant-role'

/** Whoever works at a school holds no key: complaints about schools are read here. */
const AT_A_SCHOOL: readonly Grant['role'][] = [
  'teacher',
  'classTeacher',
  'subjectTeacher',
  'gradeLead',
  'dutyTeacher',
  'schoolAdmin',
  'schoolFinance',
  'instructor',
  'provider',
  'institution',
]

export function mayHoldRole(grants: readonly Grant[], role: KeyRole, where: WhereAndWhen): boolean {
  return rolesToHold(grants, where).includes(role)
}

export interface WhereAndWhen {
  readonly districtId: string
  readonly today: SchoolDate
}

/** The bureau's officers read what comes in; the supervisors what is about the bureau, and nobody reads both. */
export function rolesToHold(grants: readonly Grant[], { districtId, today }: WhereAndWhen): readonly KeyRole[] {
  const live = grants.filter((grant) => isLive(grant, today))
  if (live.some(({ role }) => AT_A_SCHOOL.includes(role))) return []
  const here = live.filter((grant) => grant.districtId === districtId)
  const isSupervisor = here.some((grant) => departmentOf(grant) === 'SUPERVISION')
  const isOfBureau = here.some((grant) => departmentOf(grant) === 'EDUCATION')
  const departments = here.map(departmentOf)
  return KEY_ROLES.filter((role) => {
    if (role === 'INTAKE_ALT') return isSupervisor && !isOfBureau
    if (isSupervisor) return false
    return role === 'INTAKE' ? isOfBureau : departments.includes(role)
  })
}

function departmentOf({ role, department }: Grant): string | null {
  if (role === 'districtEducation') return 'EDUCATION'
  return role === 'enforcement' ? (department ?? null) : null
}
