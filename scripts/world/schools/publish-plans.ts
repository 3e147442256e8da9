// Takes the schools' plans through the district; leaves one drafting and one waiting.
import type { ActionInput, ActionOutput } from '@domain/registry'
import { YUNLING } from '../families/named-people'
import { type GatewaySession, gatewaySession } from '../gateway-session'
import type { Seeding } from '../seeding'

export interface PlanPeople {
  readonly clerk: GatewaySession
  readonly officer: GatewaySession
}

type Cells = ActionInput<'enrollment.savePlanCourse'>['cells']
type Plan = NonNullable<ActionOutput<'enrollment.getPlan'>['plan']>

const TERM = '2026-autumn'

/** The whole plan: sent, approved with a word about the five rules that are still to come, published. */
export async function publishPlanOf(schoolId: string, { clerk, officer }: PlanPeople): Promise<void> {
  const place = { schoolId, termId: TERM }
  const { rev } = await planOf(clerk, schoolId)
  const sent = await clerk.call('enrollment.submitPlan', { ...place, rev })
  const approved = await officer.call('enrollment.reviewPlan', {
    ...place,
    rev: sent.rev,
    decision: 'APPROVE',
    text: null,
    remarks: [{ courseId: null, kind: 'REMINDER', text: '五项管理开学前写齐。' }],
  })
  await clerk.call('enrollment.publishPlan', { ...place, rev: approved.rev })
}

async function planOf(clerk: GatewaySession, schoolId: string): Promise<Plan> {
  const { plan } = await clerk.call('enrollment.getPlan', { schoolId, termId: TERM })
  if (plan === null) throw new Error(`no plan of ${schoolId}`)
  return plan
}

interface Edit {
  readonly clerk: GatewaySession
  readonly schoolId: string
  /** Of a published course; a new one has another. */
  readonly code: string
  readonly cells: Partial<Cells>
}

async function edit({ clerk, schoolId, code, cells }: Edit): Promise<void> {
  const place = { schoolId, termId: TERM }
  const { courses } = await planOf(clerk, schoolId)
  const row = courses.find((course) => course.cells.code === code)
  if (row === undefined) {
    const about = { outline: '', teacherIntroduction: '', whatToBring: '', minimumSize: null }
    const typed = Object.assign({}, NO_CELLS, cells, { code })
    await clerk.call('enrollment.savePlanCourse', { ...place, courseId: null, courseRev: 0, cells: typed, about })
    return
  }
  const { courseId } = row
  const { course } = await clerk.call('enrollment.getPlanCourse', { ...place, courseId })
  const { about, courseRev } = course
  const typed = Object.assign({}, course.cells, cells)
  await clerk.call('enrollment.savePlanCourse', { ...place, courseId, courseRev, cells: typed, about })
}

const NO_CELLS: Cells = {
  code: '',
  title: '',
  kind: '个性化',
  field: '劳动',
  grades: '四、五、六年级',
  slots: '',
  startsOn: '2026-09-24',
  lessons: '12',
  price: '2.00',
  unit: '',
  bought: '',
  capacity: '16',
  place: '',
  teacherNumber: '',
  teacherName: '',
  provider: '',
  consumables: '',
  checkedOn: '',
  selectedOn: '',
  seating: '',
}

/** The town school is changing three courses and adding one: nothing of it is seen by families yet. */
export async function draftChanges(schoolId: string, clerk: GatewaySession): Promise<void> {
  const changes = [
    { code: 'A01', cells: { slots: '周三 16:30-17:30' } },
    { code: 'S02', cells: { capacity: '32' } },
    { code: 'L02', cells: { place: '木工坊二' } },
    { code: 'L03', cells: { title: '竹编', slots: '周四 16:00-17:00', place: '木工坊', teacherName: '罗春生' } },
  ]
  for (const { code, cells } of changes) await edit({ clerk, schoolId, code, cells })
}

/** The small school's new course came back once; it waits again, with two changes beside it. */
export async function waitForAnswer(seeding: Seeding, { clerk, officer }: PlanPeople, at: number): Promise<void> {
  const place = { schoolId: YUNLING, termId: TERM }
  const puppets = {
    title: '皮影',
    slots: '周四 16:00-17:00',
    place: '礼堂',
    grades: '三、四年级',
    checkedOn: '2025-06-12',
  }
  await edit({ clerk, schoolId: YUNLING, code: 'A03', cells: { ...puppets, teacherName: '乔守信', field: '艺术' } })
  await edit({ clerk, schoolId: YUNLING, code: 'L02', cells: { price: '1.50' } })
  await edit({ clerk, schoolId: YUNLING, code: 'S02', cells: { slots: '周三 16:00-17:00' } })
  const first = await clerk.call('enrollment.submitPlan', { ...place, rev: (await planOf(clerk, YUNLING)).rev })
  const { courses } = await planOf(clerk, YUNLING)
  const about = (code: string, text: string) => ({
    courseId: courses.find(({ cells }) => cells.code === code)?.courseId ?? null,
    kind: 'CHANGE' as const,
    text,
  })
  await officer.call('enrollment.reviewPlan', {
    ...place,
    rev: first.rev,
    decision: 'RETURN',
    text: null,
    remarks: [about('A03', '皮影没写大纲'), about('L02', '农事小课堂涨价没写为什么')],
  })
  seeding.setClock(at)
  await edit({ clerk, schoolId: YUNLING, code: 'A03', cells: { capacity: '12' } })
  await clerk.call('enrollment.submitPlan', { ...place, rev: (await planOf(clerk, YUNLING)).rev })
}

export function planPeople({ url, loginOf }: Seeding, clerkLogin: string, officerPhone: string): PlanPeople {
  return { clerk: gatewaySession(url, clerkLogin), officer: gatewaySession(url, loginOf(officerPhone)) }
}
