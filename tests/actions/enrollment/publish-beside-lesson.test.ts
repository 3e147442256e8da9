// Tests that publishing a plan and changing a single lesson at one moment lose neither.
import type { Course } from '@domain/enrollment/courses/course'
import type { ActionName } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { readAll } from '../world/stored'
import { askersOf, CLERK, INK, OFFICER, OWN_WORD, place, startUnplanned, TERMS, typed } from './plan-world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const { ask, given, shown } = askersOf(() => cloud, new Map<ActionName, number>())

beforeAll(async () => {
  cloud = await startUnplanned()
  await given(CLERK, 'enrollment.savePlanTerms', { ...place, rev: 0, terms: TERMS })
  await given(CLERK, 'enrollment.savePlanCourse', typed())
  const { rev } = await given(CLERK, 'enrollment.submitPlan', { ...place, rev: (await shown()).rev })
  const whole = { decision: 'APPROVE' as const, text: null, remarks: [OWN_WORD] }
  await given(OFFICER, 'enrollment.reviewPlan', { ...place, rev, ...whole })
  await given(CLERK, 'enrollment.publishPlan', { ...place, rev: (await shown()).rev })
})
afterAll(() => cloud.close())

test('a lesson moved while a plan is published: whoever writes first, both hold or one is asked again', async () => {
  const to = { from: '16:30', until: '17:30', place: '音乐室', substituteId: null }
  const lesson = { schoolId: 'qinghe', courseId: INK, planned: '2026-10-29', isOwed: false, cause: 'SCHOOL' } as const
  const move = (date: string) => ask(CLERK, 'enrollment.changeSession', { ...lesson, to: { ...to, date } })
  const publishing = async (date: string) => {
    const closures = [...TERMS.closures, { date, reason: '运动会' }]
    const { rev } = await shown()
    await given(CLERK, 'enrollment.savePlanTerms', { ...place, rev, terms: { ...TERMS, closures } })
    const saved = await shown()
    return () => given(CLERK, 'enrollment.publishPlan', { ...place, rev: saved.rev })
  }
  const lateOnce = { action: 'database.modifyDocument', collection: 'courses', kind: 'delay', count: 1 } as const
  const inside = async (slow: () => Promise<unknown>, fast: () => Promise<unknown>) => {
    cloud.faults.inject({ ...lateOnce, delayMs: 2_500 })
    const first = slow()
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    const second = await fast()
    return [await first, second]
  }
  const ink = async () => (await readAll<Course>('courses', { _id: INK }))[0]

  const moved = await inside(await publishing('2026-11-05'), () => move('2026-11-04'))
  expect(moved).toEqual([expect.objectContaining({ published: 1 }), { ok: true, value: { title: '水墨画', told: 0 } }])
  expect((await ink())?.changed).toMatchObject([{ planned: '2026-10-29', date: '2026-11-04' }])
  expect((await ink())?.lessonDates).toContain('2026-11-04')
  expect((await ink())?.lessonDates).not.toContain('2026-11-05')

  const refused = await inside(() => move('2026-11-06'), await publishing('2026-11-12'))
  expect(refused).toMatchObject([{ error: { code: 'CHANGED_MEANWHILE' } }, { published: 1 }])
  expect((await ink())?.changed).toMatchObject([{ planned: '2026-10-29', date: '2026-11-04' }])
  expect((await ink())?.lessonDates).not.toContain('2026-11-12')
})
