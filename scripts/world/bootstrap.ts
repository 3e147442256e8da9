// Writes what no import can bring: district, schools, first officer and clerks, bulk logins.
// Only this bypasses the actions; the rest of the seeded world is made the way users would.
import type { Identity, Person } from '@domain/identity/people/person'
import type { Grant } from '@domain/identity/roles/role'
import type { District, School } from '@domain/identity/schools/school'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { insertDistricts } from '@functions/identity/collections/districts'
import { insertIdentities } from '@functions/identity/collections/identities'
import { insertPeople } from '@functions/identity/collections/people'
import { insertSchools } from '@functions/identity/collections/schools'
import { personIdOf } from '@functions/identity/rosters/roster-ids'
import { DISTRICT, NAMED_STAFF, QINGHE, YUNLING } from './families/named-people'
import { CONNECTED_AT } from './schools/term-plan'

const OFFICE_FROM = schoolDate('2026-08-01')

function official(
  person: { readonly name: string; readonly phone: string },
  grant: Pick<Grant, 'role' | 'schoolId' | 'department'>,
) {
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
  official(NAMED_STAFF.intakeOfficer, { role: 'districtEducation' }),
  official(NAMED_STAFF.secondIntakeOfficer, { role: 'districtEducation' }),
  official(NAMED_STAFF.supervisor, { role: 'enforcement', department: 'SUPERVISION' }),
  official(NAMED_STAFF.secondSupervisor, { role: 'enforcement', department: 'SUPERVISION' }),
  official(NAMED_STAFF.marketOfficer, { role: 'enforcement', department: 'MARKET' }),
  official(NAMED_STAFF.policeOfficer, { role: 'enforcement', department: 'POLICE' }),
  official(NAMED_STAFF.laborOfficer, { role: 'enforcement', department: 'LABOR' }),
  official(NAMED_STAFF.qingheClerk, { role: 'schoolAdmin', schoolId: QINGHE }),
  official(NAMED_STAFF.clerkAndMother, { role: 'schoolAdmin', schoolId: QINGHE }),
  official(NAMED_STAFF.yunlingClerk, { role: 'schoolAdmin', schoolId: YUNLING }),
]

export interface Login {
  readonly login: string
  readonly phone: string
}

/** The small school gave no number to complain to: it stands on the district's list of gaps. */
const OFFICE: District = {
  _id: DISTRICT,
  name: '禾川区',
  officeSince: instantOf(OFFICE_FROM),
  supervisionPhone: '0555-2810110',
}

export async function bootstrapDistrict(schools: readonly School[]): Promise<void> {
  await insertDistricts([OFFICE])
  await insertSchools(schools)
  const opened = schools.map(({ _id }) => _id)
  const isOfDistrict = ({ grants }: Person) => grants.every(({ schoolId }) => !schoolId || opened.includes(schoolId))
  await insertPeople(OFFICIALS.filter(isOfDistrict))
}

/** Binds logins to people by phone, as connecting a phone does, in bulk: one call each would take too long. */
export async function bindLogins(logins: readonly Login[]): Promise<void> {
  const identities: readonly Identity[] = logins.map(({ login, phone }) => ({
    _id: login,
    personId: personIdOf(DISTRICT, phone),
    boundAt: CONNECTED_AT,
    via: 'WEB_ACCOUNT',
  }))
  await insertIdentities(identities)
}
