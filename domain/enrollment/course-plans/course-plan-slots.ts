// Parses weekly times: 周二 16:30-17:30 · 周二、周四 16:30–17:30 · 周一至周五 15:40-17:40（2课时）.
import type { Weekday } from '../../values/school-date'
import { type Cell, plainText } from '../../workbooks/workbook-cell'
import type { WeeklySlot } from '../courses/course'

const NAMES = '一二三四五六日'
const DASH = '[-–—~〜～至到]'
const SLOT = new RegExp(
  `^([^\\d上下]+?)\\s*(上午|下午)?\\s*(\\d{1,2})[:.时](\\d{2})?\\s*${DASH}\\s*(\\d{1,2})[:.时](\\d{2})?\\s*(?:[（(]?\\s*(\\d)\\s*(?:个)?课时\\s*[)）]?)?$`,
)
const RANGE = new RegExp(`^([一二三四五六日])${DASH}([一二三四五六日])$`)

/** Null when it is not understood, ends before it begins, or meets twice at the same time. */
export function slotsOf(cell: Cell): readonly WeeklySlot[] | null {
  if (typeof cell !== 'string') return null
  const slots: WeeklySlot[] = []
  for (const part of cell.split(/[;；\n]/)) {
    const text = plainText(part)
    if (text === '') continue
    const read = slotsOfPart(text)
    if (read === null) return null
    slots.push(...read)
  }
  slots.sort((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1))
  return slots.length === 0 || slots.some((slot, index) => overlaps(slots[index - 1], slot)) ? null : slots
}

function overlaps(earlier: WeeklySlot | undefined, slot: WeeklySlot): boolean {
  return earlier !== undefined && earlier.weekday === slot.weekday && slot.from < earlier.until
}

function slotsOfPart(text: string): WeeklySlot[] | null {
  const match = SLOT.exec(text)
  const weekdays = weekdaysOf(match?.[1] ?? '')
  if (match === null || weekdays === null) return null
  const [, , half, fromHour, fromMinute, untilHour, untilMinute, count = '1'] = match
  const from = clockTime(half, fromHour, fromMinute)
  const until = clockTime(half, untilHour, untilMinute)
  if (from === null || until === null || from >= until) return null
  const lessons = Number(count)
  if (lessons === 0) return null
  return weekdays.map((weekday) => ({ weekday, from, until, ...(lessons === 1 ? {} : { lessons }) }))
}

function weekdaysOf(text: string): Weekday[] | null {
  const parts = text
    .replace(/周|星期|礼拜|\s/g, '')
    .replace(/天/g, '日')
    .split(/[、,和及]/)
  const days: Weekday[] = []
  for (const part of parts) {
    const range = RANGE.exec(part)
    const from = NAMES.indexOf(range?.[1] ?? part)
    const until = NAMES.indexOf(range?.[2] ?? part)
    const isDay = range !== null || part.length === 1
    if (!isDay || from < 0 || until < from) return null
    for (let day = from; day <= until; day += 1) days.push((day + 1) as Weekday)
  }
  return days
}

function clockTime(half: string | undefined, hourText = '', minuteText = '00'): string | null {
  const written = Number(hourText)
  const hour = half === '下午' && written < 12 ? written + 12 : written
  if (hour > 23 || Number(minuteText) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minuteText}`
}
