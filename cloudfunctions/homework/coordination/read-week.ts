// Reads classes' weeks of homework and shapes them for the ruler.
import { isSchoolDay } from '@domain/enrollment/courses/school-calendar'
import { addDays, datesBetween, type SchoolDate, weekdayOf } from '@domain/values/school-date'
import { presentCountOf } from '../../identity/collections/pupils'
import type { Filter } from '../../runtime/database'
import { findClasses, type HomeworkClass } from '../items/find-classes'
import { dayAnswer, type Viewing } from '../items/item-answer'

export type WeekClass = HomeworkClass & { readonly pupilCount: number }

const DAYS_A_WEEK = 7

/** The Monday of a day's week. */
export function mondayOf(date: SchoolDate): SchoolDate {
  return addDays(date, 1 - weekdayOf(date))
}

/** One round trip, however many classes. */
export function readWeek(filter: Filter, from: SchoolDate, today: SchoolDate): Promise<readonly WeekClass[]> {
  const dates = datesBetween(from, addDays(from, DAYS_A_WEEK - 1))
  return findClasses<{ readonly pupilCount: number }>(filter, {
    dates,
    today,
    withCare: true,
    stages: presentCountOf('pupilCount'),
  })
}

/** School days of the week, and others on which something stands all the same. */
export function weekAnswer(asked: WeekClass, from: SchoolDate, viewing: Viewing) {
  const { _id: homeroomId, name, grade } = asked.homeroom
  const week = datesBetween(from, addDays(from, DAYS_A_WEEK - 1))
  const { term } = asked
  const isOpen = (date: SchoolDate) => term !== null && isSchoolDay(date, term)
  const dates = week.filter((date) => isOpen(date) || asked.days.some((day) => day.date === date))
  return {
    homeroomId,
    name,
    grade,
    pupils: asked.pupilCount,
    carePupils: asked.carePupils,
    days: dates.map((date) => dayAnswer(asked, date, viewing)),
  }
}

/** What all answers about a week begin with. */
export function weekHead({ schoolName, hours }: HomeworkClass, { now, today, from }: WeekAsked) {
  const { publishBy, releaseAt, softLimit } = hours
  return { now, today, schoolName, from, publishBy, releaseAt, softLimit }
}

export interface WeekAsked {
  readonly now: number
  readonly today: SchoolDate
  readonly from: SchoolDate
}
