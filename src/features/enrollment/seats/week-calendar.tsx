// A child's calendar week, dated: each day's afternoon, what is canceled or waited for marked.
import { mondayOf, schoolWeek, weekNumber } from '@domain/enrollment/home/school-week'
import { addDays, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { sayDate } from '@src/texts/say-date'
import { Icon, type IconName } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { Card } from '@src/ui/layout/card'
import { trackOf } from '@src/ui/marks/afternoon-track'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MyCourses } from './answers'
import { byDates } from './by-dates'
import './week-calendar.css'
import { WeekDayRow } from './week-day-row'

export function WeekCalendar({ answer }: { readonly answer: MyCourses }) {
  const today = schoolDate(answer.today)
  const [monday, setMonday] = useState(mondayOf(today))
  const enrollments = answer.calendar.map(byDates)
  const canceled = answer.canceled.map(({ courseId, date }) => ({ courseId, date: schoolDate(date) }))
  const days = schoolWeek(enrollments, { monday, canceled })
  const track = trackOf(enrollments.flatMap(({ slots, earlier }) => [...slots, ...earlier.flatMap((one) => one.slots)]))
  return (
    <Card>
      <WeekHead answer={answer} monday={monday} today={today} onMonday={setMonday} />
      <View className="week-hours">
        <View>{track.from}</View>
        <View>{track.until}</View>
      </View>
      {days.map((day) => (
        <WeekDayRow key={day.date} day={day} track={track} isToday={day.date === today} />
      ))}
      {days.every(({ lessons }) => lessons.length === 0) ? (
        <View className="type-sub ink-2 week-nothing">这一周没有课。</View>
      ) : null}
    </Card>
  )
}

interface WeekHeadProps {
  readonly answer: MyCourses
  readonly monday: SchoolDate
  readonly today: SchoolDate
  readonly onMonday: (monday: SchoolDate) => void
}

function WeekHead({ answer: { term }, monday, today, onMonday }: WeekHeadProps) {
  if (term === null) return null
  const from = schoolDate(term.from)
  const [first, last] = [mondayOf(from), mondayOf(schoolDate(term.until))]
  const isThisWeek = monday === mondayOf(today)
  return (
    <View className="week-head">
      <Step icon="chevron-left" label="上一周" to={monday > first ? addDays(monday, -7) : null} onMonday={onMonday} />
      <View className="grow">
        <View className="type-head">{sayWeek(monday)}</View>
        <View className="type-note ink-3">
          {monday < first || monday > last ? '不在这学期' : `本学期第 ${weekNumber(monday, { from })} 周`}
        </View>
      </View>
      {isThisWeek ? null : (
        <Tappable className="week-back" onTap={() => onMonday(mondayOf(today))}>
          回到这周
        </Tappable>
      )}
      <Step icon="chevron-right" label="下一周" to={monday < last ? addDays(monday, 7) : null} onMonday={onMonday} />
    </View>
  )
}

interface StepProps {
  readonly icon: IconName
  readonly label: string
  /** Null: the term ends here. */
  readonly to: SchoolDate | null
  readonly onMonday: (monday: SchoolDate) => void
}

function Step({ icon, label, to, onMonday }: StepProps) {
  if (to === null) return <View className="week-step" />
  return (
    <Tappable className="week-step" label={label} onTap={() => onMonday(to)}>
      <Icon name={icon} size={20} />
    </Tappable>
  )
}

/** 9 月 7–11 日, 9 月 28 日–10 月 2 日. */
function sayWeek(monday: SchoolDate): string {
  const friday = addDays(monday, 4)
  const isOneMonth = monday.slice(0, 7) === friday.slice(0, 7)
  if (!isOneMonth) return `${sayDate(monday)}–${sayDate(friday)}`
  return `${Number(monday.slice(5, 7))} 月 ${Number(monday.slice(8))}–${Number(friday.slice(8))} 日`
}
