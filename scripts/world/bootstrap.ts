// Owns what nobody can import: the schools, the first officer and clerks, and how people sign in.
// This alone is written past the actions; everything else in the seeded world goes the way users go.
import type { Identity, Person, School } from '@domain/identity/records'
import type { Grant } from '@domain/identity/role'
import { instantOf, schoolDate } from '@domain/school-date'
import { personIdOf } from '@functions/identity/roster-ids'
import { insertMissing } from '@functions/runtime/bulk-write'
import { DISTRICT, NAMED_STAFF, QINGHE, YUNLING } from './named-people'

const OFFICE_FROM = schoolDate('2026-08-01')

function official(person: { readonly name: string; readonly phone: string }, grant: Pick<Grant, 'role' | 'schoolId'>) {
  const grants: readonly Grant[] = [{ ...grant, districtId: DISTRICT, from: OFFICE_FROM, grantedBy: 'bootstrap' }]
  return {
    _id: personIdOf(DISTRICT, person.phone),
    ...person,
    districtId: DISTRICT,
    importedBySchoolId: null,
    grants,
    rev: 0,
  }
}

const OFFICIALS: readonly Person[] = [
  official(NAMED_STAFF.districtOfficer, { role: 'districtEducation' }),
  official(NAMED_STAFF.qingheClerk, { role: 'schoolAdmin', schoolId: QINGHE }),
  official(NAMED_STAFF.clerkAndMother, { role: 'schoolAdmin', schoolId: QINGHE }),
  official(NAMED_STAFF.yunlingClerk, { role: 'schoolAdmin', schoolId: YUNLING }),
]

export interface Login {
  readonly login: string
  readonly phone: string
}

export async function bootstrapDistrict(schools: readonly School[]): Promise<void> {
  await insertMissing('schools', schools)
  await insertMissing('people', OFFICIALS)
}

/** Binds logins to people by phone, as signing in for the first time will do. */
export async function bindLogins(logins: readonly Login[]): Promise<void> {
  const identities: readonly Identity[] = logins.map(({ login, phone }) => ({
    _id: login,
    personId: personIdOf(DISTRICT, phone),
    boundAt: instantOf(OFFICE_FROM),
    via: 'WEB_ACCOUNT',
  }))
  await insertMissing('identities', identities)
}
