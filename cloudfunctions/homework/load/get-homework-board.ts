// Shows what a class was set in a week, as posted for everybody: no teacher's name, no child's.
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { type HomeworkItem, PUBLIC_STATES } from '@domain/homework/items/homework-item'
import { countedMinutes, heaviestMinutes } from '@domain/homework/items/minutes-of-day'
import { limitsOf } from '@domain/homework/limits/homework-limits'
import type { Homeroom, School } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { addDays, datesBetween, schoolDate } from '@domain/values/school-date'
import { readHomerooms } from '../../identity/collections/homerooms'
import { schoolOf } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { homeworkDaysOf } from '../collections/homework-days'

type Row = Homeroom & { readonly schools: readonly School[]; readonly homeworkDays: readonly HomeworkDay[] }

export const getHomeworkBoard = handle('homework.getHomeworkBoard', {
  locate: async ({ input }) => {
    const from = schoolDate(input.from)
    const week = datesBetween(from, addDays(from, 6))
    const [row] = await readHomerooms<Row>({ _id: input.homeroomId }, [schoolOf, ...homeworkDaysOf('$_id', week)])
    const school = row?.schools[0]
    if (row === undefined || school === undefined) return null
    const { _id: homeroomId, grade, schoolId } = row
    const subject = { kind: 'homeroom', homeroomId, grade, schoolId, districtId: school.districtId } as const
    return { subject, found: { room: row, school } }
  },
  run: async ({ found: { room, school }, now, today }) => {
    const days = [...room.homeworkDays].sort((one, other) => (one.date < other.date ? -1 : 1)).map(boardDay)
    const { writtenMinutes, document } = limitsOf(room.grade, today)
    return ok({
      now,
      schoolName: school.name,
      homeroomName: room.name,
      schoolPhone: school.phone ?? null,
      cap: room.homeworkDays.at(-1)?.cap ?? writtenMinutes,
      document,
      days: days.filter(({ items }) => items.length > 0),
    })
  },
})

function boardDay({ date, items, only }: HomeworkDay) {
  const published = items.filter(({ state }) => PUBLIC_STATES.some((known) => known === state))
  return { date, total: heaviestMinutes({ items: published, only }), items: published.map(boardItem) }
}

function boardItem(item: HomeworkItem) {
  const { itemId, subject, kind, place, book, pages, content, dueOn } = item
  const text = [book, pages, content].filter((part) => part !== '').join(' ')
  return { itemId, subject, kind, place, text, minutes: countedMinutes(item), dueOn }
}
