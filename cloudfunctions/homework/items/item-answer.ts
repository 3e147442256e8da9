// Shapes items and evenings for teachers, class teachers and grade leads.
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { countedMinutes, heaviestMinutes } from '@domain/homework/items/minutes-of-day'
import { isMarkingOverdue } from '@domain/homework/items/overdue-marking'
import { isBeforeDaysOff } from '@domain/homework/items/posting-dates'
import { capOf } from '@domain/homework/limits/homework-limits'
import { type SchoolDate, weekdayOf } from '@domain/values/school-date'
import type { HomeworkClass } from './find-classes'

export interface Viewing {
  readonly personId: string | null
  readonly now: number
}

export function itemAnswer(item: HomeworkItem, { personId, now }: Viewing) {
  const { group, teacherId, layers, photos, earlier, ...shown } = item
  return {
    ...shown,
    layers: [...layers],
    photos: [...photos],
    earlier: [...earlier],
    counted: countedMinutes(item),
    groupName: group?.name ?? null,
    isOwn: teacherId === personId,
    isOverdue: isMarkingOverdue(item, now),
  }
}

/** The limit that holds for a class on an evening. */
export function capOfClass({ homeroom, hours }: Pick<HomeworkClass, 'homeroom' | 'hours'>, date: SchoolDate): number {
  return capOf(homeroom.grade, date, hours.caps).minutes
}

/** An evening as it is stored, or empty. What was withdrawn stands in it too. */
export function dayAnswer(asked: HomeworkClass, date: SchoolDate, viewing: Viewing) {
  const day = asked.days.find((one) => one.date === date) ?? null
  return oneDayAnswer(
    { day, date, cap: capOfClass(asked, date), isBeforeDaysOff: isBeforeDaysOff(date, asked.term) },
    viewing,
  )
}

export interface OneDay {
  readonly day: HomeworkDay | null
  readonly date: SchoolDate
  readonly cap: number
  readonly isBeforeDaysOff: boolean
}

export function oneDayAnswer({ day, date, cap, isBeforeDaysOff: isLong }: OneDay, viewing: Viewing) {
  const total = day === null ? 0 : heaviestMinutes(day)
  const items = (day?.items ?? []).filter(({ heldUntil }) => heldUntil === null)
  return {
    date,
    isBeforeDaysOff: isLong,
    cap,
    total,
    left: Math.max(0, cap - total),
    releaseAt: day?.releaseAt ?? null,
    releasedAt: day?.releasedAt ?? null,
    releasedByName: day?.releasedByName ?? null,
    note: day?.note ?? '',
    items: items.map((item) => itemAnswer(item, viewing)),
  }
}

/** An evening by itself, under the limit that held when it was last written. */
export function storedDayAnswer(day: HomeworkDay, viewing: Viewing) {
  const isLong = weekdayOf(day.date) === LAST_WEEKDAY
  return oneDayAnswer({ day, date: day.date, cap: day.cap, isBeforeDaysOff: isLong }, viewing)
}

/** Where the calendar was not read. */
const LAST_WEEKDAY = 5
