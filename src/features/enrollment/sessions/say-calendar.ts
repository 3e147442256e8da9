// Says a child's day in the calendar: what is on, what is not, when it is fetched and by whom.
import type { WeekLesson } from '@domain/enrollment/home/school-week'
import type { SchoolDate } from '@domain/values/school-date'
import type { CalendarChild } from './answers'

/** A word beside what is not simply on, so that it is told without color. */
export const MARKS: Readonly<Record<WeekLesson['state'], string>> = {
  ON: '',
  CANCELED: '停',
  OWED: '待补',
  MOVED: '挪走',
  HERE: '挪来',
  WAITING: '候补',
}

export function sayChildDay(
  child: CalendarChild | undefined,
  lessons: readonly WeekLesson[],
  date: SchoolDate,
): string {
  const name = child?.name ?? ''
  if (lessons.length === 0) return `${name}没有课`
  const said = lessons.map(({ from, title, state }) => `${from} ${title}${MARKS[state]}`)
  const end = endOf(child, lessons, date)
  return `${name} ${said.join('，')}${end === null ? '' : `，${end}`}`
}

/** 17:45 妈妈接. Null: no lesson is held, or the child is away. */
export function endOf(
  child: CalendarChild | undefined,
  lessons: readonly WeekLesson[],
  date: SchoolDate,
): string | null {
  const held = lessons.filter(({ state }) => state === 'ON' || state === 'HERE')
  const last = held
    .map(({ until }) => until)
    .sort()
    .at(-1)
  const day = child?.days.find((one) => one.date === date)
  if (day?.isAway === true) return '请假'
  if (last === undefined) return null
  return `${day?.time ?? last} ${day?.collector ?? ''}接`
}
