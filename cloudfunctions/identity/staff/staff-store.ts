// Owns reading a school or a district with those who hold roles there, and the invitations to such roles.
import type { Invitation } from '@domain/identity/invitations/invitation'
import type { Identity, Person } from '@domain/identity/people/person'
import type { Role } from '@domain/identity/roles/role'
import type { District, Homeroom, School } from '@domain/identity/schools/school'
import { collection, type Filter } from '../../runtime/database'

const schools = collection<School>('schools')
const districts = collection<District>('districts')
const people = collection<Person>('people')

export interface SchoolOffice {
  readonly school: School
  readonly homerooms: readonly Homeroom[]
  readonly invitations: readonly Invitation[]
}

/** One round trip; null when there is no such school. */
export async function findSchoolOffice(schoolId: string): Promise<SchoolOffice | null> {
  type Row = School & Pick<SchoolOffice, 'homerooms' | 'invitations'>
  const [row] = await schools.aggregate<Row>([
    { $match: { _id: schoolId } },
    { $lookup: { from: 'homerooms', localField: '_id', foreignField: 'schoolId', as: 'homerooms' } },
    {
      $lookup: {
        from: 'invitations',
        pipeline: [{ $match: { schoolId, kind: 'STAFF' } }, { $sort: { createdAt: 1 } }],
        as: 'invitations',
      },
    },
  ])
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
    { $lookup: { from: 'schools', localField: '_id', foreignField: 'districtId', as: 'schools' } },
    {
      $lookup: {
        from: 'invitations',
        pipeline: [{ $match: { districtId, kind: 'OFFICIAL' } }, { $sort: { createdAt: 1 } }],
        as: 'invitations',
      },
    },
  ])
  if (row === undefined) return null
  const { schools: itsSchools, invitations, ...district } = row
  return { district, schools: itsSchools, invitations }
}

export type MemberRow = Person & { readonly logins: readonly Pick<Identity, '_id'>[] }

/** Whoever holds, or held, one of the roles there. */
export function findMembers(where: Filter, roles: readonly Role[]): Promise<readonly MemberRow[]> {
  return people.aggregate<MemberRow>([
    { $match: { ...where, 'grants.role': { $in: roles } } },
    { $lookup: { from: 'identities', localField: '_id', foreignField: 'personId', as: 'logins' } },
    { $project: { 'logins.personId': 0 } },
  ])
}
