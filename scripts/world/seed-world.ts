// Owns building the seeded world in a running, empty local cloud: imports and enrollments, in the order they happened.
import type { LocalCloud } from '@localcloud/server'
import { approveWaiver } from './approved-waiver'
import { bindLogins, bootstrapDistrict, type Login } from './bootstrap'
import { developmentIdentities } from './development-identities'
import { enrollFamilies } from './enroll-families'
import { enrollmentWishes, type Wish } from './enrollment-wishes'
import { hechuan } from './hechuan'
import { importPlanOf, importRosterOf } from './import-workbooks'
import { QINGHE, SIGNINGS } from './named-people'
import { DEMONSTRATION_AT, PLAN_IMPORTED_AT, ROSTER_IMPORTED_AT } from './term-plan'

export type SeedTarget = Pick<LocalCloud, 'url' | 'clock' | 'setIdentities'>

/** Needs the function bundles; leaves the clock at the moment of the demonstration. */
export async function seedWorld(cloud: SeedTarget): Promise<void> {
  const schools = hechuan()
  const wishes = enrollmentWishes(schools)
  const loginOf = loginsByPhone()
  await bootstrapDistrict(schools.map(({ school }) => school))
  await bindLogins([...SIGNINGS, ...loginsFor(wishes, loginOf)])
  for (const [importAll, at] of [
    [importRosterOf, ROSTER_IMPORTED_AT],
    [importPlanOf, PLAN_IMPORTED_AT],
  ] as const) {
    cloud.clock.set(at)
    for (const world of schools) await importAll(world, { url: cloud.url, login: clerkOf(world.school._id) })
  }
  await approveWaiver(schools)
  await enrollFamilies(wishes, { url: cloud.url, setClock: (instant) => cloud.clock.set(instant), loginOf })
  cloud.clock.set(DEMONSTRATION_AT)
  cloud.setIdentities(developmentIdentities())
}

function clerkOf(schoolId: string): string {
  return schoolId === QINGHE ? 'web:qinghe-clerk' : 'web:yunling-clerk'
}

function loginsByPhone(): (phone: string) => string {
  const named = new Map(SIGNINGS.map(({ phone, login }) => [phone, login]))
  return (phone) => named.get(phone) ?? `web:${phone}`
}

/** Families that enroll in the seed can sign in too, under their (fictional) phone. */
function loginsFor(wishes: readonly Wish[], loginOf: (phone: string) => string): Login[] {
  const phones = new Set(wishes.map(({ pupil }) => pupil.guardians[0]?.phone ?? ''))
  const named = new Set(SIGNINGS.map(({ phone }) => phone))
  return [...phones].filter((phone) => !named.has(phone)).map((phone) => ({ login: loginOf(phone), phone }))
}
