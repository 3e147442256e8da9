// Lays out the weeks of a family's children, and lists the lessons that are still to come.
import { mondayOf, schoolWeek, type WeekLesson } from '@domain/enrollment/home/school-week'
import { addDays, instantOf, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { byDates } from '../seats/by-dates'
import type { CalendarChild } from './answers'

/** One child's lessons of a day. */
export interface ChildLessons {
  readonly pupilId: string
  readonly lessons: readonly WeekLesson[]
}

export interface FamilyDay {
  readonly date: SchoolDate
  /** In the children's order; each of them, also without a lesson. */
  readonly children: readonly ChildLessons[]
}

/** `month` (`YYYY-MM`): only its days. */
export function weekOfChildren(children: readonly CalendarChild[], monday: SchoolDate, month: string | null) {
  const weeks = children.map((child) => ({ pupilId: child.pupilId, days: daysOf(child, monday) }))
  const dates = [...new Set(weeks.flatMap(({ days }) => days.map(({ date }) => date)))].sort()
  return dates
    .filter((date) => month === null || date.startsWith(month))
    .map((date) => ({
      date,
      children: weeks.map(({ pupilId, days }) => ({
        pupilId,
        lessons: days.find((day) => day.date === date)?.lessons ?? [],
      })),
    }))
}

function daysOf({ calendar, canceled }: CalendarChild, monday: SchoolDate) {
  const off = canceled.map(({ courseId, date }) => ({ courseId, date: schoolDate(date) }))
  return schoolWeek(calendar.map(byDates), { monday, canceled: off })
}

/** The weeks of the day's month. */
export function mondaysOf(day: SchoolDate): readonly SchoolDate[] {
  const first = schoolDate(`${day.slice(0, 7)}-01`)
  const mondays = [0, 1, 2, 3, 4, 5].map((week) => addDays(mondayOf(first), week * 7))
  return mondays.filter((monday) => monday <= first || monday.slice(0, 7) === first.slice(0, 7))
}

/** A lesson that takes place, for the phone's calendar. */
export interface PhoneLesson {
  readonly id: string
  readonly title: string
  readonly from: number
  readonly until: number
}

const DAYS_AHEAD = 140

/** What is still to come, in order, each day's lesson once a child. */
export function lessonsAhead(children: readonly CalendarChild[], now: number): readonly PhoneLesson[] {
  return children
    .flatMap((child) => child.calendar.flatMap((course) => ofCourse(child, course, now)))
    .sort((one, other) => one.from - other.from)
}

function ofCourse(
  child: CalendarChild,
  course: CalendarChild['calendar'][number],
  now: number,
): readonly PhoneLesson[] {
  const last = now + DAYS_AHEAD * 86_400_000
  return [...new Set(course.lessonDates)].flatMap((date) => {
    const day = schoolDate(date)
    if (instantOf(day, '23:59') < now || instantOf(day) > last) return []
    const [lesson] =
      daysOf({ ...child, calendar: [course] }, mondayOf(day)).find((one) => one.date === day)?.lessons ?? []
    if (lesson === undefined || (lesson.state !== 'ON' && lesson.state !== 'HERE')) return []
    const from = instantOf(day, lesson.from)
    if (from < now) return []
    const id = `${child.pupilId}-${course.courseId}-${date}`
    return [{ id, title: `${child.name} ${course.title}`, from, until: instantOf(day, lesson.until) }]
  })
}
