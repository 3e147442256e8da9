// Reads classes' weeks of homework and shapes them for the ruler.
import { isSchoolDay } from '@domain/enrollment/courses/school-calendar'
import type { HomeworkTime } from '@domain/homework/tonight/homework-time'
import { reportedMinutes } from '@domain/homework/tonight/reported-minutes'
import { addDays, datesBetween, type SchoolDate, weekdayOf } from '@domain/values/school-date'
import { presentCountOf } from '../../identity/collections/pupils'
import type { Filter } from '../../runtime/database'
import { timesOfHomeroom } from '../collections/homework-times'
import { findClasses, type HomeworkClass } from '../items/find-classes'
import { dayAnswer, type Viewing } from '../items/item-answer'

interface Also {
  readonly pupilCount: number
  readonly homeworkTimes: readonly HomeworkTime[]
}

export type WeekClass = HomeworkClass & Also

const DAYS_A_WEEK = 7

/** The Monday of a day's week. */
export function mondayOf(date: SchoolDate): SchoolDate {
  return addDays(date, 1 - weekdayOf(date))
}

/** One round trip, however many classes. */
export function readWeek(filter: Filter, from: SchoolDate, today: SchoolDate): Promise<readonly WeekClass[]> {
  const until = addDays(from, DAYS_A_WEEK - 1)
  return findClasses<Also>(filter, {
    dates: datesBetween(from, until),
    today,
    withCare: true,
    stages: [...presentCountOf('pupilCount'), timesOfHomeroom('$_id', from, until)],
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
    reported: asked.homeworkTimes.flatMap(({ date, counts }) => {
      const said = reportedMinutes(counts)
      return said === null ? [] : [{ date, median: said.median, answers: said.answers }]
    }),
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
