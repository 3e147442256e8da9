// Owns a district's first screen: its schools, what was imported, how many families are connected.
import type { Person, School } from '@domain/identity/records'
import { isLive, type Role } from '@domain/identity/role'
import { isSmallRural } from '@domain/identity/school-kind'
import { sidesToday } from '@domain/identity/side'
import { ok } from '@domain/result'
import type { SchoolDate } from '@domain/school-date'
import { type Caller, handle } from '../runtime/handler'
import {
  type Counts,
  countConnectedPupils,
  countHomerooms,
  countPupilsBySchool,
  findDistrict,
  findSchoolAdmins,
} from './district-store'

const OFFICES: readonly Role[] = ['districtEducation', 'districtFinance']

export const districtHome = handle('identity.districtHome', {
  locate: async ({ caller, today }) => {
    const office = officeOf(caller, today)
    const found = office === undefined ? null : await findDistrict(office.districtId)
    return found && { subject: { kind: 'district', districtId: found._id }, found }
  },
  run: async ({ found, caller, now, today }) => {
    const schoolIds = found.schools.map(({ _id }) => _id)
    const [homerooms, pupils, connected, admins] = await Promise.all([
      countHomerooms(schoolIds),
      countPupilsBySchool(schoolIds),
      countConnectedPupils(),
      findSchoolAdmins(),
    ])
    const led = ledSchools(admins, today)
    const schools = found.schools.map((school) => schoolLine(school, { homerooms, pupils, connected, led }))
    return ok({
      districtId: found._id,
      districtName: found.name,
      now,
      sides: sidesToday(caller.grants, today),
      mayManage: caller.grants.some((grant) => grant.role === 'districtEducation' && isLive(grant, today)),
      totals: {
        schools: schools.length,
        pupils: sum(schools.map((school) => school.pupils)),
        connectedPupils: sum(schools.map((school) => school.connectedPupils)),
      },
      schools,
    })
  },
})

function officeOf({ grants }: Caller, today: SchoolDate) {
  return grants.find((grant) => OFFICES.includes(grant.role) && isLive(grant, today))
}

function ledSchools(admins: readonly Pick<Person, 'grants'>[], today: SchoolDate): ReadonlySet<string> {
  const live = admins.flatMap(({ grants }) => grants.filter((grant) => isLive(grant, today)))
  return new Set(live.flatMap(({ role, schoolId }) => (role === 'schoolAdmin' ? (schoolId ?? []) : [])))
}

interface Numbers {
  readonly homerooms: Counts
  readonly pupils: Counts
  readonly connected: Counts
  readonly led: ReadonlySet<string>
}

function schoolLine(school: School, { homerooms, pupils, connected, led }: Numbers) {
  const { _id, name, stage, affiliation, isRural, grades } = school
  const count = pupils.get(_id) ?? 0
  return {
    schoolId: _id,
    ...{ name, stage, affiliation, isRural, grades: [...grades], pupils: count },
    homerooms: homerooms.get(_id) ?? 0,
    connectedPupils: connected.get(_id) ?? 0,
    hasAdmin: led.has(_id),
    isSmallRural: isSmallRural(school, count),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
