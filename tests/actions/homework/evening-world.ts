// A family with two children, their evenings, a second guardian, teachers and a grade lead.
import { type HomeworkDay, homeworkDayId } from '@domain/homework/items/homework-day'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { exampleDay, exampleItem } from '@domain/homework/tonight/example-day'
import { addDays, instantOf, type SchoolDate, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { stored } from '../world/stored'
import { DISTRICT, type Documents, grant, identity, person, pupil, smallWorld } from '../world/world'

/** Wednesday. */
export const TODAY = schoolDate('2026-09-09')
export const at = (time: string, date: SchoolDate = TODAY) => instantOf(date, time)

export const chinese = exampleItem({ teacherId: 'li', teacherName: '李老师' })
export const math = exampleItem({
  itemId: 'math',
  subject: 'MATHEMATICS',
  content: '练习册第 23 页，1–4 题。',
  minutes: 12,
  teacherId: 'subjectTeacher',
  teacherName: '周老师',
})
export const split = exampleItem({
  itemId: 'split',
  subject: 'ENGLISH',
  minutes: 20,
  group: { groupId: 'a', name: 'A 班' },
  teacherId: 'he',
  teacherName: '何老师',
})

export function dayOf(homeroomId: string, date: SchoolDate, more: Partial<HomeworkDay> = {}): HomeworkDay {
  const released = { releasedAt: at('15:00', date), dayAt: at('00:00', date) }
  const about = { _id: homeworkDayId(homeroomId, date), homeroomId, date, districtId: DISTRICT }
  return exampleDay({ ...about, ...released, ...more })
}

/** `mother` of `elder` and `younger`, `father` of `elder` alone; `elder` is in the split class, `younger` is not. */
export function addFamily(world: Documents): void {
  const kin = (pupilId: string) => grant('guardian', { schoolId: 'qinghe', pupilId })
  const teaches = (homeroomId: string) =>
    grant('subjectTeacher', { schoolId: 'qinghe', homeroomId, subject: 'ENGLISH' })
  world.pupils.push(pupil('elder'), pupil('younger'), pupil('stranger', 'qinghe', 2))
  world.people.push(
    person('mother', [kin('elder'), kin('younger')]),
    person('father', [kin('elder')]),
    person('neighbor', [kin('stranger')]),
    person('li', [teaches('qinghe-3-1')]),
    person('he', [teaches('qinghe-3-1')]),
    person('elsewhere', [teaches('qinghe-3-2')]),
  )
  world.identities.push(...['mother', 'father', 'neighbor', 'li', 'he', 'elsewhere'].map(identity))
}

export async function startEvening(): Promise<LocalCloud> {
  const world = smallWorld()
  addFamily(world)
  const cloud = await startDistrict(await buildBundles(), world)
  await stored('districts').add([{ _id: DISTRICT, name: '禾川区', officeSince: 0, supervisionPhone: '0555-2810000' }])
  await layDays()
  return cloud
}

/** Monday to today released, tomorrow planned; today with a split class's item. */
export async function layDays(): Promise<void> {
  const waiting: Partial<HomeworkItem> = { state: 'APPROVED', publishedAt: null }
  const days = [
    dayOf('qinghe-3-1', addDays(TODAY, -2), { items: [{ ...chinese, itemId: 'monday' }] }),
    dayOf('qinghe-3-1', addDays(TODAY, -1), { items: [{ ...math, itemId: 'tuesday' }] }),
    dayOf('qinghe-3-1', TODAY, { items: [chinese, math, split], only: [{ itemId: 'split', pupilId: 'elder' }] }),
    dayOf('qinghe-3-1', addDays(TODAY, 1), { items: [{ ...math, ...waiting, minutes: 30 }], releasedAt: null }),
    dayOf('qinghe-3-2', TODAY, { items: [{ ...chinese, itemId: 'theirs' }] }),
  ]
  await stored('homeworkDays').add(days)
}
