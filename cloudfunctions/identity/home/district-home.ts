// A district's first screen: its schools, their imports, and the number of connected families.
import type { Person } from '@domain/identity/people/person'
import { isLive, type Role } from '@domain/identity/roles/role'
import { sidesToday } from '@domain/identity/roles/side'
import { isSmallRural } from '@domain/identity/schools/school-kind'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { type Caller, handle } from '../../request/handler'
import { readGrantsOf } from '../collections/people'
import { type CountedSchool, findDistrict } from './find-district'

const NOT_COUNTED = { pupils: 0, homerooms: 0, connectedPupils: 0 }
const OFFICES: readonly Role[] = ['districtEducation', 'districtFinance']

export const districtHome = handle('identity.districtHome', {
  locate: async ({ caller, today }) => {
    const office = officeOf(caller, today)
    const found = office === undefined ? null : await findDistrict(office.districtId)
    return found && { subject: { kind: 'district', districtId: found._id }, found }
  },
  run: async ({ found, caller, now, today }) => {
    const led = ledSchools(await readGrantsOf('schoolAdmin'), today)
    const schools = found.schools.map((school) => schoolLine(school, led))
    return ok({
      districtId: found._id,
      districtName: found.name,
      supervisionPhone: found.supervisionPhone ?? null,
      now,
      sides: sidesToday(caller.grants, today),
      mayManage: caller.grants.some((grant) => grant.role === 'districtEducation' && isLive(grant, today)),
      countedAt: countedAt(found.schools),
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

function schoolLine(school: CountedSchool, led: ReadonlySet<string>) {
  const { _id, name, stage, affiliation, isRural, merchant = null, grades, counts } = school
  const [{ pupils, homerooms, connectedPupils } = NOT_COUNTED] = counts
  return {
    schoolId: _id,
    name,
    stage,
    affiliation,
    isRural,
    merchant,
    phone: school.phone ?? null,
    supervisionPhone: school.supervisionPhone ?? null,
    grades: [...grades],
    pupils,
    homerooms,
    connectedPupils,
    hasAdmin: led.has(_id),
    isSmallRural: isSmallRural(school, pupils),
  }
}

/** When the oldest of the numbers was counted; null while a school waits for the timer. */
function countedAt(schools: readonly CountedSchool[]): number | null {
  const times = schools.map(({ counts: [counted] }) => counted?.countedAt ?? null)
  return times.reduce((oldest, at) => (oldest === null || at === null ? null : Math.min(oldest, at)), times[0] ?? null)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
