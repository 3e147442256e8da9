// Says a child's day in the calendar: what is on, what is not, when it is fetched and by whom.
import type { WeekLesson } from '@domain/enrollment/home/school-week'
import type { SchoolDate } from '@domain/values/school-date'
import { isHeld, LESSON_MARKS } from '../lessons/afternoon-blocks'
import type { CalendarChild } from './answers'

export function sayChildDay(
  child: CalendarChild | undefined,
  lessons: readonly WeekLesson[],
  date: SchoolDate,
): string {
  const name = child?.name ?? ''
  if (lessons.length === 0) return `${name}没有课`
  const said = lessons.map(({ from, title, state }) => `${from} ${title}${LESSON_MARKS[state]}`)
  const end = endOf(child, lessons, date)
  return `${name} ${said.join('，')}${end === null ? '' : `，${end}`}`
}

/** 17:45 妈妈接. Null: no lesson is held, or the child is away. */
export function endOf(
  child: CalendarChild | undefined,
  lessons: readonly WeekLesson[],
  date: SchoolDate,
): string | null {
  const held = lessons.filter(isHeld)
  const last = held
    .map(({ until }) => until)
    .sort()
    .at(-1)
  const day = child?.days.find((one) => one.date === date)
  if (day?.isAway === true) return '请假'
  if (last === undefined) return null
  return `${day?.time ?? last} ${day?.collector ?? ''}接`
}
