// A rural school at the end of its year: what a subsidy is counted from.
import type { StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { stored } from '../world/stored'
import { DISTRICT, grant, identity, person, pupil, smallWorld, term } from '../world/world'

export const spring = {
  ...term,
  id: '2027-spring',
  name: '2026-2027学年第二学期',
  from: schoolDate('2027-02-22'),
  until: schoolDate('2027-07-02'),
}
const PLAN = `yunling:${term.id}`
export const SPRING = `yunling:${spring.id}`
export const LAST_DAY = instantOf(spring.until, '16:00')

const SEPTEMBER = schoolDate('2026-09-01')
const CENSUS = schoolDate('2026-09-30')
export const ZHOU = { kind: 'TEACHER', id: 'zhou', name: '周老师' }
const YUANSHAN = { kind: 'PROVIDER', id: 'yuanshan', name: '远山艺术' }
const YUANSHAN_CONTRACT = { payee: YUANSHAN, pricePerLesson: 12_000 }
export const relief = (_id: string, pupilId: string) => ({
  _id,
  pupilId,
  termId: term.id,
  basisPoints: 5_000,
  from: term.from,
  until: term.until,
})

export async function fillIn(name: string, count: number, make: (n: number) => object) {
  const all = Array.from({ length: count }, (_, n) => make(n))
  for (let from = 0; from < count; from += 500) await stored(name).add(all.slice(from, from + 500))
}

export const lesson = (_id: string, payee: object) => ({
  _id,
  planId: PLAN,
  schoolId: 'yunling',
  courseId: 'c',
  date: '2026-10-12',
  state: 'DELIVERED',
  cancelReason: null,
  payee,
  signedBy: 'principal',
  at: 1,
  history: [],
  rev: 1,
})

const bill = (schoolId: string, n: number, sums: object) => ({
  _id: `${schoolId}-bill-${n}`,
  planId: `${schoolId}:${term.id}`,
  schoolId,
  districtId: DISTRICT,
  sums: { returnedFen: 0, consumablesFen: 8_600, ...sums },
})

/**
 * S1 of the policy: 86 pupils on the census date, 14 of them relieved; 1,440 teacher lessons and 160 of a provider in two
 * terms; 60 families × 280 yuan × 2.
 */
export async function startSubsidyWorld(): Promise<LocalCloud> {
  const cloud = await startDistrict(await buildBundles(), ruralWorld())
  await fillYear()
  return cloud
}

function ruralWorld() {
  const world = smallWorld()
  world.pupils.splice(0, world.pupils.length, pupil('own'), pupil('otherClass', 'qinghe', 2))
  const rural = Array.from({ length: 85 }, (_, n) => ({ ...pupil(`y${n}`, 'yunling'), joinedOn: SEPTEMBER }))
  const autumnPlan = world.plans.find(({ _id }) => _id === PLAN)
  if (autumnPlan) {
    const springPlan: StoredPlan = { ...autumnPlan, _id: SPRING, term: spring, termId: spring.id }
    world.plans.push(springPlan)
  }
  world.pupils.push(...rural)
  const clerk = person('clerk', [grant('schoolFinance', { schoolId: 'yunling' })])
  const principal = person('principal', [grant('schoolAdmin', { schoolId: 'yunling' })])
  const adminElsewhere = [grant('schoolFinance', { schoolId: 'yunling' }), grant('schoolAdmin', { schoolId: 'qinghe' })]
  const cashier = person('cashier', [grant('districtFinance', { districtId: DISTRICT })])
  world.people.push(clerk, principal, cashier, person('twoSchools', adminElsewhere))
  world.identities.push(identity('cashier'), identity('clerk'), identity('principal'), identity('twoSchools'))
  return world
}

async function fillYear(): Promise<void> {
  await stored('pupils').add([
    { ...pupil('gone', 'yunling'), leftOn: CENSUS },
    { ...pupil('leavesLater', 'yunling'), leftOn: '2026-10-01' },
    { ...pupil('comesLater', 'yunling'), joinedOn: '2026-10-01' },
  ])
  await fillIn('waivers', 14, (n) => relief(`w${n}`, `y${n}`))
  await fillIn('waivers', 3, (n) => ({ ...relief(`old${n}`, `y${80 + n}`), from: '2026-02-16', until: '2026-09-29' }))
  await fillIn('waivers', 3, (n) => ({ ...relief(`new${n}`, `y${70 + n}`), from: '2026-10-01' }))
  await fillIn('lessonRecords', 800, (n) => lesson(`t${n}`, ZHOU))
  await fillIn('lessonRecords', 640, (n) => ({ ...lesson(`ts${n}`, ZHOU), planId: SPRING }))
  await fillIn('lessonRecords', 90, (n) => lesson(`p${n}`, YUANSHAN))
  await fillIn('lessonRecords', 70, (n) => ({ ...lesson(`ps${n}`, YUANSHAN), planId: SPRING }))
  await stored('lessonRecords').add({
    ...lesson('off', ZHOU),
    state: 'CANCELED',
  })
  for (const planId of [PLAN, SPRING])
    await stored('payeeContracts').add({
      _id: `${planId}:yuanshan`,
      planId,
      ...YUANSHAN_CONTRACT,
    })
  const paid = { keptFen: 28_000 + 8_600, paidFen: 36_600, toPayFen: 0 }
  await fillIn('bills', 60, (n) => bill('yunling', n, paid))
  await fillIn('bills', 60, (n) => ({ ...bill('yunling', n, paid), _id: `spring-${n}`, planId: SPRING }))
  await fillIn('bills', 4, (n) => bill('qinghe', n, { keptFen: 1_000, paidFen: 0, toPayFen: 1_000 }))
}
