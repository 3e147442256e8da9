// Builds the grant that an invitation of staff or officials gives, with the scope its role needs.

import type { School } from '../schools/school'
import type { Department, InvitedGrant, OfficialRole, StaffRole } from './invitation'

export interface StaffWish {
  readonly role: StaffRole
  readonly homeroomId: string | null
  readonly grade: number | null
}

/** A class teacher needs a homeroom of this school, a grade lead a grade taught here. Null when that is missing. */
export function staffGrant(
  { role, homeroomId, grade }: StaffWish,
  school: Pick<School, '_id' | 'districtId' | 'grades'>,
  homeroomIds: readonly string[],
): InvitedGrant | null {
  const given: InvitedGrant = { role, districtId: school.districtId, schoolId: school._id }
  if (role === 'classTeacher') {
    return homeroomId !== null && homeroomIds.includes(homeroomId) ? { ...given, homeroomId } : null
  }
  if (role === 'gradeLead') return grade !== null && school.grades.includes(grade) ? { ...given, grade } : null
  return given
}

export interface OfficialWish {
  readonly role: OfficialRole
  readonly schoolId: string | null
  readonly department: Department | null
}

/** A school's admin needs a school of this district, a member of joint enforcement a department. */
export function officialGrant(
  { role, schoolId, department }: OfficialWish,
  districtId: string,
  schoolIds: readonly string[],
): InvitedGrant | null {
  if (role === 'schoolAdmin') {
    return schoolId !== null && schoolIds.includes(schoolId) ? { role, districtId, schoolId } : null
  }
  if (role === 'enforcement') return department === null ? null : { role, districtId, department }
  return { role, districtId }
}
