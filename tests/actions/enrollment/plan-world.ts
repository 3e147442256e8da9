// A school before its first plan, and what a clerk types, for tests of a term's plan.
import { exampleCells } from '@domain/enrollment/term-plans/example-plan'
import { NO_ABOUT } from '@domain/enrollment/term-plans/read-draft'
import type { ActionInput, ActionName } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { courseIdOf } from '@functions/enrollment/term-plans/course-id'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { LOGIN_OF, smallWorld } from '../world/world'

export const CLERK = 'schoolAdmin'
export const OFFICER = 'districtEducation'
export const place = { schoolId: 'qinghe', termId: '2026-autumn' }
export const PLAN_ID = 'qinghe:2026-autumn'
export const INK = courseIdOf(PLAN_ID, 'K05')

export const TERMS = {
  name: '2026-2027学年第一学期',
  from: '2026-09-01',
  until: '2027-01-22',
  opensAt: instantOf(schoolDate('2026-09-07'), '08:00'),
  closesAt: instantOf(schoolDate('2026-09-18'), '18:00'),
  closures: [{ date: '2027-01-01', reason: '元旦' }],
  makeupFollows: [],
}

export const SPRING_TERMS = {
  ...TERMS,
  name: '2026-2027学年第二学期',
  from: '2027-02-22',
  until: '2027-07-02',
  opensAt: instantOf(schoolDate('2027-02-22'), '08:00'),
  closesAt: instantOf(schoolDate('2027-03-05'), '18:00'),
  closures: [],
}

export const OWN_WORD = { courseId: null, kind: 'REMINDER', text: '托管另报' } as const

/** The writes of a publication, each failing or answered too late. */
export const CUT_WRITES = [
  { action: 'database.modifyDocument', collection: 'planDrafts', kind: 'error' },
  { action: 'database.modifyDocument', collection: 'seatRolls', kind: 'error' },
  { action: 'database.modifyDocument', collection: 'courses', kind: 'error' },
  { action: 'database.insertDocument', collection: 'notices', kind: 'error' },
  { action: 'database.modifyDocument', collection: 'planDrafts', kind: 'dropAfter', count: 1 },
] as const

export type Saving = ActionInput<'enrollment.savePlanCourse'>
export const typed = (cells: Partial<Saving['cells']> = {}, more: Partial<Saving> = {}): Saving => ({
  ...place,
  courseId: null,
  courseRev: 0,
  cells: exampleCells({ teacherName: '', ...cells }),
  about: NO_ABOUT,
  ...more,
})

export const codeOf = (answer: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  answer.error?.code ?? 'OK'

export async function startUnplanned(): Promise<LocalCloud> {
  const world = smallWorld()
  const [qinghe] = world.schools
  if (qinghe === undefined) throw new Error('no school')
  const staff = [
    { number: 'Q001', personId: 'teacher', name: '周老师' },
    { number: 'Q002', personId: 'otherTeacher', name: '王守拙' },
  ]
  world.schools.splice(0, 1, Object.assign({}, qinghe, { staff }))
  // This school begins with nothing; the other one has had a plan since before there were drafts.
  world.plans.splice(0, 1)
  for (const list of [world.courses, world.seatRolls])
    list.splice(0, list.length, ...(list.filter(({ planId }) => planId !== PLAN_ID) as never[]))
  return startDistrict(await buildBundles(), world)
}

/** Ask as somebody; what an action costs at most is noted. */
export function askersOf(cloud: () => LocalCloud, measured: Map<ActionName, number>) {
  async function ask<Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) {
    const { answer, trips } = await call(cloud(), LOGIN_OF(who), { name, input })
    measured.set(name, Math.max(trips, measured.get(name) ?? 0))
    return answer
  }

  async function given<Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) {
    const answer = await ask(who, name, input)
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
    return answer.value
  }

  async function shown() {
    const { plan } = await given(CLERK, 'enrollment.getPlan', place)
    if (plan === null) throw new Error('no plan')
    return plan
  }
  /** Sent, and approved whole. */
  async function approved() {
    const { rev } = await given(CLERK, 'enrollment.submitPlan', { ...place, rev: (await shown()).rev })
    const whole = { decision: 'APPROVE' as const, text: null, remarks: [] }
    return given(OFFICER, 'enrollment.reviewPlan', { ...place, rev, ...whole })
  }

  /** Its id. */
  async function publishNew(cells: Partial<Saving['cells']>): Promise<string> {
    const { course } = await given(CLERK, 'enrollment.savePlanCourse', typed(cells))
    const { rev } = await approved()
    await given(CLERK, 'enrollment.publishPlan', { ...place, rev })
    return course.courseId
  }
  return { ask, given, shown, approved, publishNew }
}
