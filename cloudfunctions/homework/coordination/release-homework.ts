// Publishes a class's approved homework of this evening, once, and tells each child's guardians.

import { releaseDay } from '@domain/homework/coordination/release-day'
import { findMarks } from '@domain/homework/exams/find-marks'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { isPublic } from '@domain/homework/items/homework-item'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { type SchoolDate, schoolDate, timeAt } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { changeHomeworkDay } from '../items/change-homework-day'
import { findClasses, type HomeworkClass } from '../items/find-classes'
import { dayAnswer } from '../items/item-answer'
import { type KinOfClass, kinOfClass, tellFamilies } from './tell-families'

type Asked = HomeworkClass & KinOfClass

export const releaseHomework = handle('homework.releaseHomework', {
  locate: async ({ input: { homeroomId, date }, today }) => {
    const [found] = await findClasses<KinOfClass>(
      { _id: homeroomId },
      { dates: [schoolDate(date)], today, stages: kinOfClass },
    )
    return found === undefined ? null : { subject: { kind: 'homeroom', homeroomId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { homeroomId, note } = input
    const date = schoolDate(input.date)
    const refused = refusalOf(found, input, { now, today })
    if (refused !== null) return fail(refused)
    const releasing = { by: caller.personId, name: caller.name, at: now, note, withoutWaiting: input.withoutWaiting }
    const outcome = await changeHomeworkDay({ homeroomId, date }, dayOf(found, date), (day) =>
      releaseDay(day, releasing),
    )
    if (outcome.code !== 'RELEASED') return fail(outcome)
    const families = await tellFamilies(found, outcome.day, { now, today })
    const items = outcome.day.items.filter(isPublic).length
    return ok({
      families,
      items,
      day: dayAnswer({ ...found, days: [outcome.day] }, date, { personId: caller.personId, now }),
    })
  },
})

function dayOf({ days }: Asked, date: SchoolDate): HomeworkDay | null {
  return days.find((day) => day.date === date) ?? null
}

/** What was released already is answered again, whatever the hour. */
function refusalOf(
  found: Asked,
  { note, ...input }: ActionInput<'homework.releaseHomework'>,
  { now, today }: { readonly now: number; readonly today: SchoolDate },
) {
  const date = schoolDate(input.date)
  if (dayOf(found, date)?.releasedAt != null) return null
  if (date !== today) return { code: 'NOT_TODAY' } as const
  const { publishBy } = found.hours
  if (timeAt(now) >= publishBy) return { code: 'POSTING_CLOSED', publishBy } as const
  return findMarks(note) === null ? null : ({ code: 'TEXT_HAS_MARKS' } as const)
}
