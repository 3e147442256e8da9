// Seeds three schools of a neighboring district: one before its draw, one during, one after.
import { planIdOf } from '@domain/enrollment/course-plans/course-plan-difference'
import type { Grant } from '@domain/identity/roles/role'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { insertCourses } from '@functions/enrollment/collections/courses'
import { keepSecret } from '@functions/enrollment/collections/draw-secrets'
import { readDraw } from '@functions/enrollment/collections/draws'
import { insertPlans } from '@functions/enrollment/collections/plans'
import { insertRolls } from '@functions/enrollment/collections/seat-rolls'
import { writeWishes } from '@functions/enrollment/collections/wishes'
import { tellOfDraw } from '@functions/enrollment/draws/tell-of-draw'
import { syncCourse } from '@functions/enrollment/seats/sync-course'
import { courseIdOf } from '@functions/enrollment/term-plans/course-id'
import { insertDistricts } from '@functions/identity/collections/districts'
import { insertHomerooms } from '@functions/identity/collections/homerooms'
import { insertIdentities } from '@functions/identity/collections/identities'
import { insertPeople } from '@functions/identity/collections/people'
import { insertPupils } from '@functions/identity/collections/pupils'
import { insertSchools } from '@functions/identity/collections/schools'
import { personIdOf, pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { consents } from '@functions/privacy/collections/consents'
import { planDocuments, rosterDocuments } from '../district/school-documents'
import { gatewaySession } from '../gateway-session'
import type { WorldSchool } from '../schools/school-world'
import { CONNECTED_AT, TERM } from '../schools/term-plan'
import type { Seeding } from '../seeding'
import {
  AFTER,
  BEFORE,
  DRAW_SCHOOLS,
  DRAW_SIGNINGS,
  type DrawPerson,
  DURING,
  NEIGHBOR,
  SECOND_CLERK,
} from './draw-people'
import { drawSchools } from './draw-schools'
import { fixedSecret, wishesOf } from './draw-wishes'

const OFFICE_FROM = schoolDate('2026-08-01')
/** Before the number comes out, and before what happens in the other district on that day. */
const FIXED_AT = instantOf(schoolDate('2026-09-07'), '06:50')
/** After the last claim of the other schools, before families are gathered. */
const DRAWN_AT = instantOf(schoolDate('2026-09-09'), '15:02')
const PUBLIC_NUMBER = '03 08 15 22 27 31 09'
const RULES = { aWeek: 3, aTerm: 2, priorities: ['SIBLINGS_TOGETHER' as const, 'NOTHING_LAST_TERM' as const] }

const DRAWS = [
  { at: BEFORE, opensOn: '2026-09-11', closesOn: '2026-09-15', numberOn: '2026-09-17', savedFrom: null },
  { at: DURING, opensOn: '2026-09-07', closesOn: '2026-09-11', numberOn: '2026-09-13', savedFrom: '2026-09-08' },
  { at: AFTER, opensOn: '2026-09-05', closesOn: '2026-09-06', numberOn: '2026-09-08', savedFrom: '2026-09-05' },
] as const

const planOf = (schoolId: string) => planIdOf(schoolId, TERM.id)
const placeOf = (schoolId: string) => ({ schoolId, termId: TERM.id })

function worldOf(schoolId: string): WorldSchool {
  const world = drawSchools().find(({ school }) => school._id === schoolId)
  if (world === undefined) throw new Error(`no school ${schoolId} that draws`)
  return world
}

/** Schools, families and courses, as imports would leave them; and each office announces its draw. */
export async function announceDraws({ url }: Pick<Seeding, 'url'>): Promise<void> {
  await insertDistricts([
    { _id: NEIGHBOR, name: '溪口区', officeSince: instantOf(OFFICE_FROM), supervisionPhone: '0555-2820110' },
  ])
  for (const world of drawSchools()) await insertSchool(world)
  await insertPeople([
    ...DRAW_SCHOOLS.map(({ clerk, schoolId }) => official(clerk, [schoolId])),
    official(
      SECOND_CLERK,
      DRAW_SCHOOLS.map(({ schoolId }) => schoolId),
    ),
  ])
  const bound = { boundAt: CONNECTED_AT, via: 'WEB_ACCOUNT' } as const
  await insertIdentities(
    DRAW_SIGNINGS.map(({ login, phone }) => ({ _id: login, personId: personIdOf(NEIGHBOR, phone), ...bound })),
  )
  for (const { at, opensOn, closesOn, numberOn } of DRAWS) {
    const planId = planOf(at.schoolId)
    const _id = `${planId}:draw-1`
    // Kept before the office asks: the action seals its own only where none is.
    await keepSecret({ _id, planId, secret: fixedSecret(_id) })
    const days = { opensOn, closesOn, numberOn, numberName: '中国福利彩票双色球当期开奖号码' }
    await gatewaySession(url, at.clerk.login).call('enrollment.prepareDraw', {
      ...placeOf(at.schoolId),
      ...days,
      ...RULES,
      rev: 0,
    })
  }
}

async function insertSchool(world: WorldSchool): Promise<void> {
  const roster = rosterDocuments(world)
  const { plan, courses, rolls } = planDocuments(world, roster.school.staff ?? [])
  await insertHomerooms(roster.homerooms)
  await insertPupils(roster.pupils)
  await consents.insertMissing(roster.consents)
  await insertPeople(roster.people)
  await insertPlans([plan])
  await insertCourses(courses)
  await insertRolls(rolls)
  await insertSchools([roster.school])
}

function official({ name, phone }: DrawPerson, schoolIds: readonly string[]) {
  const grants = schoolIds.map((schoolId): Grant => {
    return { role: 'schoolAdmin', districtId: NEIGHBOR, schoolId, from: OFFICE_FROM, grantedBy: 'bootstrap' }
  })
  const _id = personIdOf(NEIGHBOR, phone)
  return { _id, name, phone, districtId: NEIGHBOR, importedBySchoolId: null, grants, rev: 0 }
}

/** Wishes of two schools; the third fixes its list. */
export async function gatherWishes({ url, setClock }: Pick<Seeding, 'url' | 'setClock'>): Promise<void> {
  for (const { at, savedFrom } of DRAWS) {
    if (savedFrom === null) continue
    const made = { planId: planOf(at.schoolId), savedFrom: instantOf(schoolDate(savedFrom), '19:00') }
    for (const wishes of wishesOf(worldOf(at.schoolId), made)) await writeWishes(null, wishes)
  }
  setClock(FIXED_AT)
  const clerk = gatewaySession(url, AFTER.clerk.login)
  const place = placeOf(AFTER.schoolId)
  const { rev } = await clerk.call('enrollment.getSchoolDraw', place)
  await clerk.call('enrollment.fixDrawList', { ...place, rev })
}

/** The number has come out: the third school draws, and gives out the seats. */
export async function holdDraws({ url, setClock }: Pick<Seeding, 'url' | 'setClock'>): Promise<void> {
  setClock(DRAWN_AT)
  await draw(url)
  await bringToFamilies()
  await inviteToBand(url)
}

async function draw(url: string): Promise<void> {
  const clerk = gatewaySession(url, AFTER.clerk.login)
  const place = placeOf(AFTER.schoolId)
  const number = { ...place, number: PUBLIC_NUMBER }
  await clerk.call('enrollment.enterPublicNumber', number)
  await gatewaySession(url, SECOND_CLERK.login).call('enrollment.enterPublicNumber', number)
  await clerk.call('enrollment.runDraw', place)
  await clerk.call('enrollment.seatDraw', place)
}

/** The school forms a small group: the named children and two more are asked, and nobody has answered. */
async function inviteToBand(url: string): Promise<void> {
  const { pupils, courses } = worldOf(AFTER.schoolId)
  const band = courses.find(({ seating }) => seating === 'INVITATION')
  const courseId = courseIdOf(planOf(AFTER.schoolId), band?.code ?? '')
  const named = pupils.filter(({ name }) => AFTER.family.children.includes(name))
  const pupilIds = [...named, ...pupils.slice(4, 6)].map((pupil) => pupilIdOf(AFTER.schoolId, pupil.studentNumber))
  const invited = { courseId, pupilIds, answerBy: '2026-09-14' }
  await gatewaySession(url, AFTER.clerk.login).call('enrollment.inviteToCourse', invited)
}

/** What the timer does after a draw: the children's records follow the rolls, and guardians are told. */
async function bringToFamilies(): Promise<void> {
  const planId = planOf(AFTER.schoolId)
  for (const { code } of worldOf(AFTER.schoolId).courses) await syncCourse(courseIdOf(planId, code), DRAWN_AT)
  let drawn = await readDraw(planId)
  while (drawn !== null && drawn.telling !== null) drawn = await tellOfDraw(drawn, DRAWN_AT)
}
