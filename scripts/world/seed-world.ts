// Seeds a running, empty local cloud by replaying events in the order they happened.
import type { LocalCloud } from '@localcloud/server'
import { agreeOnPrices } from './agree-on-prices'
import { bindLogins, bootstrapDistrict } from './bootstrap'
import { collectFees } from './collect-fees'
import { seedComplaints } from './complaints/seed-complaints'
import { provideComplaintKeys } from './development-complaint-keys'
import { developmentIdentities } from './development-identities'
import { planInspections, writeFiveRules } from './district/plan-inspections'
import { draftNextPack } from './draft-pack'
import { announceDraws, gatherWishes, holdDraws } from './draws/seed-draws'
import { askForRelief } from './families/ask-for-relief'
import { enrollFamilies } from './families/enroll-families'
import { enrollmentWishes, type Wish } from './families/enrollment-wishes'
import { entrustMaterial } from './families/entrust-material'
import { classmates, gatherFamilies } from './families/gather-families'
import { giveConsents } from './families/give-consents'
import { NAMED_CHILDREN, NAMED_STAFF, QINGHE, YUNLING } from './families/named-people'
import { sayWords } from './families/say-words'
import { setUpGates } from './families/set-up-gates'
import { gatewaySession } from './gateway-session'
import { hechuan } from './hechuan'
import { setComingHomework, setPastHomework } from './homework/set-homework'
import { proposeWork } from './homework/show-work'
import { appointStaff } from './schools/appoint-staff'
import { importPlanOf, importRosterOf } from './schools/import-workbooks'
import { draftChanges, planPeople, publishPlanOf, waitForAnswer } from './schools/publish-plans'
import type { WorldPupil, WorldSchool } from './schools/school-world'
import {
  CONNECTED_AT,
  DEMONSTRATION_AT,
  GATHERED_AT,
  HOMEWORK_SET_AT,
  PLAN_IMPORTED_AT,
  PLAN_SENT_AGAIN_AT,
  ROSTER_IMPORTED_AT,
} from './schools/term-plan'
import type { Seeding } from './seeding'
import { SIGNINGS } from './signings'
import { provideWaiverKey } from './waiver-key'

export type SeedTarget = Pick<LocalCloud, 'url' | 'clock' | 'setIdentities'>

/** Those who must be there before a roster is; all others come in after it. */
const FIRST: readonly string[] = [NAMED_STAFF.districtOfficer, NAMED_STAFF.qingheClerk, NAMED_STAFF.yunlingClerk].map(
  ({ phone }) => phone,
)

/** Needs the function bundles; leaves the clock at the moment of the demonstration. */
export async function seedWorld(cloud: SeedTarget): Promise<void> {
  const schools = hechuan()
  const wishes = earlyClosingFirst(enrollmentWishes(schools))
  const mates = classmates(schools)
  const seeding: Seeding = { url: cloud.url, setClock: (instant) => cloud.clock.set(instant), loginOf: loginByPhone() }
  provideWaiverKey()
  provideComplaintKeys()
  cloud.setIdentities(SIGNINGS)
  await openSchools(schools, seeding)
  await announceDraws(seeding)
  await bindLogins(loginsFor([...phonesOf(wishes), mates.contestedPhone], seeding))
  await giveConsents(consenting(schools, wishes), seeding)
  await gatherWishes(seeding)
  await askForRelief(schools, seeding)
  await setPastHomework(seeding)
  await proposeWork(seeding)
  await enrollFamilies(wishes, seeding)
  await holdDraws(seeding)
  cloud.clock.set(GATHERED_AT)
  await gatherFamilies(seeding, mates)
  await entrustMaterial(wishes, seeding)
  await collectFees(seeding)
  await agreeOnPrices(seeding)
  await seedComplaints(seeding)
  await setComingHomework(seeding, HOMEWORK_SET_AT)
  await sayWords(wishes, seeding)
  await changePlans(seeding)
  await setUpGates(wishes, seeding)
  cloud.clock.set(DEMONSTRATION_AT)
  cloud.setIdentities(developmentIdentities())
}

/** The small school's choice ends in the morning of the third day. */
function earlyClosingFirst(wishes: readonly Wish[]): Wish[] {
  const isEarly = ({ pupil }: Wish) => pupil.schoolId === YUNLING
  return [...wishes.filter(isEarly), ...wishes.filter((wish) => !isEarly(wish))]
}

function clerkOf(schoolId: string): string {
  return schoolId === QINGHE ? 'web:qinghe-clerk' : 'web:yunling-clerk'
}

/** One school is changing its plan, one waits for the district's answer. */
async function changePlans(seeding: Seeding): Promise<void> {
  const peopleOf = (schoolId: string) => planPeople(seeding, clerkOf(schoolId), NAMED_STAFF.districtOfficer.phone)
  await waitForAnswer(seeding, peopleOf(YUNLING), PLAN_SENT_AGAIN_AT)
  await draftChanges(QINGHE, peopleOf(QINGHE).clerk)
}

/** Rosters and plans, by the clerks of the two schools; between them everyone with a name comes in. */
async function openSchools(schools: readonly WorldSchool[], seeding: Seeding): Promise<void> {
  const { url, setClock } = seeding
  await bootstrapDistrict(schools.map(({ school }) => school))
  setClock(ROSTER_IMPORTED_AT)
  await connect(seeding, (phone) => FIRST.includes(phone))
  for (const world of schools) await importRosterOf(world, { url, login: clerkOf(world.school._id) })
  setClock(CONNECTED_AT)
  await connect(seeding, (phone) => !FIRST.includes(phone))
  await appointStaff(seeding)
  await draftNextPack(seeding)
  setClock(PLAN_IMPORTED_AT)
  for (const world of schools) {
    const schoolId = world.school._id
    await importPlanOf(world, { url, login: clerkOf(schoolId) })
    await publishPlanOf(schoolId, planPeople(seeding, clerkOf(schoolId), NAMED_STAFF.districtOfficer.phone))
  }
  await planInspections(seeding)
  await writeFiveRules(seeding)
}

async function connect({ url }: Seeding, isMeant: (phone: string) => boolean): Promise<void> {
  const meant = SIGNINGS.filter(({ phone }) => isMeant(phone))
  for (const { login } of meant) await gatewaySession(url, login).call('identity.connectPhone', { phoneCode: null })
}

function loginByPhone(): (phone: string) => string {
  const named = new Map(SIGNINGS.map(({ phone, login }) => [phone, login]))
  return (phone) => named.get(phone) ?? `web:${phone}`
}

function phonesOf(wishes: readonly Wish[]): string[] {
  return wishes.map(({ pupil }) => pupil.guardians[0]?.phone ?? '')
}

/** Families that are only seen in passing can sign in too, under their (fictional) phone. */
function loginsFor(phones: readonly string[], { loginOf }: Seeding) {
  const named = new Set(SIGNINGS.map(({ phone }) => phone))
  return [...new Set(phones)].filter((phone) => !named.has(phone)).map((phone) => ({ login: loginOf(phone), phone }))
}

/** Whoever enrolls has agreed; so has the family of a named child, unless it is the one that has not. */
function consenting(schools: readonly WorldSchool[], wishes: readonly Wish[]): WorldPupil[] {
  const named = Object.values(NAMED_CHILDREN)
  const agreed = named.filter(({ consented }) => consented).map(({ name }): string => name)
  const enrolling = new Set(wishes.map(({ pupil }) => pupil))
  return schools.flatMap(({ pupils }) => pupils.filter((each) => enrolling.has(each) || agreed.includes(each.name)))
}
