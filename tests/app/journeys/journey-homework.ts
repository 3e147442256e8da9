// Lays a week of homework of a family's two children into the seeded world, for journeys.
import { type HomeworkDay, homeworkDayId } from '@domain/homework/items/homework-day'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { exampleDay, exampleItem } from '@domain/homework/tonight/example-day'
import type { Person } from '@domain/identity/people/person'
import type { Grant } from '@domain/identity/roles/role'
import { addDays, instantOf, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { readAll, stored } from '../../actions/world/stored'

/** Wednesday, the day of the demonstration. */
export const EVENING = schoolDate('2026-09-09')
const MONDAY = addDays(EVENING, -2)

export const CLASS = 'qinghe-3-2'
const OTHER_CLASS = 'qinghe-6-1'

/** 何静, who leads the class and teaches it mathematics here; the other two are nobody's login. */
export async function layHomework(): Promise<void> {
  const [teacher] = await readAll<Person>('people', { name: '何静' })
  if (teacher === undefined) throw new Error('no class teacher')
  const grant: Grant = {
    role: 'subjectTeacher',
    districtId: teacher.districtId,
    schoolId: 'qinghe',
    homeroomId: CLASS,
    subject: 'MATHEMATICS',
    from: schoolDate('2026-09-01'),
    grantedBy: 'bootstrap',
  }
  await stored('people')
    .doc(teacher._id)
    .update({ grants: [...teacher.grants, grant] })
  for (const homeroomId of [CLASS, OTHER_CLASS]) await stored('homeworkDays').where({ homeroomId }).remove()
  await stored('homeworkDays').add([...weekOf(CLASS, teacher), ...weekOf(OTHER_CLASS, teacher)])
}

function weekOf(homeroomId: string, teacher: Person): readonly HomeworkDay[] {
  const lengths = [
    [20, 10, 15],
    [15, 10, 20],
    [25, 15, 20],
    [0, 0, 30],
    [15, 20, 20],
  ] as const
  return lengths.map((minutes, day) => dayOf(homeroomId, addDays(MONDAY, day), itemsOf(minutes, day, teacher)))
}

const CONTENTS = ['生字 8 个，读第 3 课。', '单词 6 个，各抄 2 遍。', '1–5 题。'] as const

function itemsOf([chinese, english, math]: readonly [number, number, number], day: number, teacher: Person) {
  const items = [
    exampleItem({ itemId: `chinese-${day}`, content: CONTENTS[0], minutes: chinese }),
    exampleItem({
      itemId: `english-${day}`,
      subject: 'ENGLISH',
      content: CONTENTS[1],
      minutes: english,
      teacherName: '何老师',
    }),
    exampleItem({
      itemId: `math-${day}`,
      subject: 'MATHEMATICS',
      book: '练习册',
      pages: '23 页',
      content: CONTENTS[2],
      minutes: math,
      teacherId: teacher._id,
      teacherName: '何静',
    }),
  ]
  return items.filter(({ minutes }) => minutes > 0)
}

/** Up to tonight it is out; what comes later is approved. */
function dayOf(homeroomId: string, date: SchoolDate, items: readonly HomeworkItem[]): HomeworkDay {
  const isOut = date <= EVENING
  const at = instantOf(date, '15:00')
  const dated = items.map((item) => ({
    ...item,
    state: isOut ? ('PUBLISHED' as const) : ('APPROVED' as const),
    publishedAt: isOut ? at : null,
    dueOn: addDays(date, 1),
  }))
  const where = { _id: homeworkDayId(homeroomId, date), homeroomId, date, dayAt: instantOf(date) }
  return exampleDay({ ...where, items: dated, releasedAt: isOut ? at : null })
}
