// The head of the calendar: which week or month is shown, one back, one on, and back to today.
import { mondayOf, weekNumber } from '@domain/enrollment/home/school-week'
import { addDays, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { sayDate } from '@src/texts/say-date'
import { Icon, type IconName } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import type { CalendarChild } from './answers'
import './calendar.css'

interface CalendarHeadProps {
  readonly day: SchoolDate
  readonly span: 'WEEK' | 'MONTH'
  readonly today: SchoolDate
  readonly term: CalendarChild['term']
  readonly onDay: (day: SchoolDate) => void
}

export function CalendarHead({ day, span, today, term, onDay }: CalendarHeadProps) {
  const unit = span === 'WEEK' ? '周' : '月'
  const isNow = span === 'WEEK' ? mondayOf(day) === mondayOf(today) : day.slice(0, 7) === today.slice(0, 7)
  return (
    <View className="cal-head">
      <Step icon="chevron-left" label={`上一${unit}`} onTap={() => onDay(stepped(day, span, -1))} />
      <View>
        <View className="type-title">{span === 'WEEK' ? sayWeek(mondayOf(day)) : sayMonth(day)}</View>
        <View className="type-note ink-3">{term === null ? '' : sayOfTerm(day, term)}</View>
      </View>
      <Step icon="chevron-right" label={`下一${unit}`} onTap={() => onDay(stepped(day, span, 1))} />
      <View className="grow" />
      {isNow ? null : (
        <Tappable className="cal-today" onTap={() => onDay(today)}>
          回到今天
        </Tappable>
      )}
    </View>
  )
}

function stepped(day: SchoolDate, span: CalendarHeadProps['span'], by: 1 | -1): SchoolDate {
  if (span === 'WEEK') return addDays(day, 7 * by)
  const [year = 0, month = 0] = day.split('-').map(Number)
  const index = year * 12 + month - 1 + by
  return schoolDate(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`)
}

interface StepProps {
  readonly icon: IconName
  readonly label: string
  readonly onTap: () => void
}

function Step({ icon, label, onTap }: StepProps) {
  return (
    <Tappable className="cal-step" label={label} onTap={onTap}>
      <Icon name={icon} size={20} />
    </Tappable>
  )
}

function sayMonth(day: SchoolDate): string {
  return `${Number(day.slice(0, 4))} 年 ${Number(day.slice(5, 7))} 月`
}

/** 9 月 7–11 日, 9 月 28 日–10 月 2 日. */
function sayWeek(monday: SchoolDate): string {
  const friday = addDays(monday, 4)
  const isOneMonth = monday.slice(0, 7) === friday.slice(0, 7)
  if (!isOneMonth) return `${sayDate(monday)}–${sayDate(friday)}`
  return `${Number(monday.slice(5, 7))} 月 ${Number(monday.slice(8))}–${Number(friday.slice(8))} 日`
}

function sayOfTerm(day: SchoolDate, { from, until }: NonNullable<CalendarChild['term']>): string {
  if (day < mondayOf(schoolDate(from)) || day > addDays(mondayOf(schoolDate(until)), 6)) return '不在这学期'
  return `本学期第 ${weekNumber(mondayOf(day), { from: schoolDate(from) })} 周`
}
