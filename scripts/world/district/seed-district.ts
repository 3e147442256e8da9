// Fills the load world by bulk inserts, school by school, with a login for every guardian.
import type { Grant } from '@domain/identity/roles/role'
import { schoolDate } from '@domain/values/school-date'
import { insertCourses } from '@functions/enrollment/collections/courses'
import { insertPlans } from '@functions/enrollment/collections/plans'
import { insertRolls } from '@functions/enrollment/collections/seat-rolls'
import { insertHomerooms } from '@functions/identity/collections/homerooms'
import { insertIdentities } from '@functions/identity/collections/identities'
import { insertPeople } from '@functions/identity/collections/people'
import { insertPupils } from '@functions/identity/collections/pupils'
import { insertSchools } from '@functions/identity/collections/schools'
import { consents } from '@functions/privacy/collections/consents'
import type { DevelopmentIdentity } from '@localcloud/server'
import { bindLogins, bootstrapDistrict } from '../bootstrap'
import { DISTRICT } from '../families/named-people'
import { CONNECTED_AT, DEMONSTRATION_AT } from '../schools/term-plan'
import type { SeedTarget } from '../seed-world'
import { SIGNINGS } from '../signings'
import { districtSchools } from './district-schools'
import { loadSchool } from './load-school'
import { planDocuments, rosterDocuments } from './school-documents'

/** The district's first officer is the same person as in the small world; its schools are others. */
const OFFICERS = SIGNINGS.filter(({ login }) => login === 'web:district-officer')

export interface DistrictWish {
  /** Hears how far it has come. */
  readonly report?: (line: string) => void
  /** The school with all its pupils; the others have a few. Without it all have all of theirs. */
  readonly onlyFull?: string
}

/** Of a school that only stands in lists. */
const A_FEW_PUPILS = 40

/** Writes 60 schools, 80,000 pupils, 2,000 courses. */
export async function seedDistrict(
  cloud: SeedTarget,
  { report = () => {}, onlyFull }: DistrictWish = {},
): Promise<readonly DevelopmentIdentity[]> {
  cloud.clock.set(DEMONSTRATION_AT)
  const schools = districtSchools()
  await bootstrapDistrict([])
  await bindLogins(OFFICERS)
  for (const plan of schools) {
    const isFull = onlyFull === undefined || plan.school._id === onlyFull
    const world = loadSchool(isFull ? plan : { ...plan, places: plan.places.slice(0, A_FEW_PUPILS) })
    const roster = rosterDocuments(world)
    const { plan: termPlan, courses, rolls } = planDocuments(world, roster.school.staff ?? [])
    const clerk = clerkOf(world.school)
    await insertHomerooms(roster.homerooms)
    await insertPupils(roster.pupils)
    await consents.insertMissing(roster.consents)
    await insertPeople([...roster.people, clerk])
    await insertIdentities([...roster.people.map(loginFor), { ...loginFor(clerk), _id: `web:${clerk._id}` }])
    await insertPlans([termPlan])
    await insertCourses(courses)
    await insertRolls(rolls)
    await insertSchools([roster.school])
    if (plan.number % 10 === 0) report(`  ${plan.number} of ${schools.length} schools`)
  }
  return someIdentities()
}

function loginFor({ _id, phone }: { readonly _id: string; readonly phone: string }) {
  return { _id: `web:${phone}`, personId: _id, boundAt: CONNECTED_AT, via: 'WEB_ACCOUNT' as const }
}

function clerkOf({ _id: schoolId, name }: { readonly _id: string; readonly name: string }) {
  const from = schoolDate('2026-08-01')
  const grants: readonly Grant[] = [
    { role: 'schoolAdmin', districtId: DISTRICT, schoolId, from, grantedBy: 'bootstrap' },
  ]
  return {
    _id: `clerk-${schoolId}`,
    name: `${name}教务`,
    phone: '',
    districtId: DISTRICT,
    importedBySchoolId: null,
    grants,
    rev: 0,
  }
}

/** A few of the 80,000, to look around with. */
function someIdentities(): readonly DevelopmentIdentity[] {
  const parents = districtSchools()
    .filter(({ number }) => number % 20 === 1)
    .flatMap((plan) => {
      const world = loadSchool(plan)
      const pupil = world.pupils[0]
      const guardian = pupil?.guardians[0]
      if (pupil === undefined || guardian === undefined) return []
      return [{ login: `web:${guardian.phone}`, name: guardian.name, note: `${world.school.name}家长` }]
    })
  const clerk = { login: 'web:clerk-school-01', name: '教务', note: '禾川区第1小学' }
  return [...parents, clerk, ...OFFICERS]
}
