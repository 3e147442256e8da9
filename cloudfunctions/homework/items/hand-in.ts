// Hands an item in for one class: makes the evening if need be, claims its minutes in one step.
import { emptyDay } from '@domain/homework/items/claim-minutes'
import { type HomeworkDay, homeworkDayId } from '@domain/homework/items/homework-day'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { type Submission, type SubmitOutcome, submitItem } from '@domain/homework/items/submit-item'
import { addDays, instantOf, type SchoolDate } from '@domain/values/school-date'
import { changeHomeworkDay } from './change-homework-day'
import type { HomeworkClass } from './find-classes'
import { capOfClass } from './item-answer'

export interface HandingIn extends Pick<Submission, 'pupilIds' | 'ifOver' | 'now'> {
  readonly item: HomeworkItem
  readonly date: SchoolDate
  /** Pupils in care, where the evening is new. */
  readonly carePupils: number
}

export function handIn(asked: HomeworkClass, handing: HandingIn): Promise<SubmitOutcome> {
  const { item, date, pupilIds, ifOver, now } = handing
  const cap = capOfClass(asked, date)
  const submission = { item, pupilIds, cap, softLimit: asked.hours.softLimit, ifOver, now }
  return changeHomeworkDay(
    { homeroomId: asked.homeroom._id, date },
    asked.days.find((day) => day.date === date) ?? null,
    (day) => submitItem(day ?? newDay(asked, handing), submission),
  )
}

function newDay({ homeroom, districtId, hours, term }: HomeworkClass, { date, carePupils }: HandingIn): HomeworkDay {
  const { _id: homeroomId, name: homeroomName, schoolId, grade } = homeroom
  const place = { homeroomId, homeroomName, schoolId, districtId, grade }
  const dated = { date, dayAt: instantOf(date), openUntil: instantOf(addDays(term?.until ?? date, 1)) }
  const day = { _id: homeworkDayId(homeroomId, date), ...place, ...dated, cap: 0, carePupils }
  // Every evening has an hour, so that what is approved reaches families even if nobody thinks of it.
  return emptyDay(day, instantOf(date, hours.releaseAt))
}
