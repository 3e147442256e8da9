// Finds a school or district with its role holders and the open invitations to such roles.
import type { Invitation } from '@domain/identity/invitations/invitation'
import type { Identity, Person } from '@domain/identity/people/person'
import type { Role } from '@domain/identity/roles/role'
import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
import type { District, Homeroom, School } from '@domain/identity/schools/school'
import type { Filter } from '../../runtime/database'
import { districts } from '../collections/districts'
import { homeroomsOfSchool } from '../collections/homerooms'
import { loginsOf } from '../collections/identities'
import { invitationsWhere } from '../collections/invitations'
import { people } from '../collections/people'
import { readSchools, schoolsOfDistrict } from '../collections/schools'

export interface SchoolOffice {
  readonly school: SchoolWithStaff
  readonly homerooms: readonly Homeroom[]
  readonly invitations: readonly Invitation[]
}

/** One round trip; null when there is no such school. */
export async function findSchoolOffice(schoolId: string): Promise<SchoolOffice | null> {
  type Row = SchoolWithStaff & Pick<SchoolOffice, 'homerooms' | 'invitations'>
  const stages = [homeroomsOfSchool, invitationsWhere({ schoolId, kind: 'STAFF' })]
  const [row] = await readSchools<Row>([schoolId], stages)
  if (row === undefined) return null
  const { homerooms, invitations, ...school } = row
  return { school, homerooms, invitations }
}

export interface DistrictOffice {
  readonly district: District
  readonly schools: readonly School[]
  readonly invitations: readonly Invitation[]
}

/** One round trip; null when there is no such district. */
export async function findDistrictOffice(districtId: string): Promise<DistrictOffice | null> {
  type Row = District & Pick<DistrictOffice, 'schools' | 'invitations'>
  const [row] = await districts.aggregate<Row>([
    { $match: { _id: districtId } },
    schoolsOfDistrict([]),
    invitationsWhere({ districtId, kind: 'OFFICIAL' }),
  ])
  if (row === undefined) return null
  const { schools, invitations, ...district } = row
  return { district, schools, invitations }
}

export type MemberRow = Person & { readonly logins: readonly Pick<Identity, '_id'>[] }

/** Whoever holds, or held, one of the roles there. */
export function findMembers(where: Filter, roles: readonly Role[]): Promise<readonly MemberRow[]> {
  return people.aggregate<MemberRow>([
    { $match: { ...where, 'grants.role': { $in: roles } } },
    loginsOf('_id'),
    { $project: { 'logins.personId': 0 } },
  ])
}
