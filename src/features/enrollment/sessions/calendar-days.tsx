// The days of a calendar: a line for each child, its lessons where they lie in the afternoon.
import { type SchoolDate, weekdayOf } from '@domain/values/school-date'
import { sayDate, sayWeekday } from '@src/texts/say-date'
import { useLargeType } from '@src/ui/basics/large-type'
import { spoken } from '@src/ui/basics/spoken'
import { type Span, trackOf } from '@src/ui/marks/afternoon-track'
import { View } from '@tarojs/components'
import { AfternoonBlocks, LESSON_MARKS } from '../lessons/afternoon-blocks'
import type { CalendarChild } from './answers'
import './calendar.css'
import type { ChildLessons, FamilyDay } from './calendar-weeks'
import { endOf, sayChildDay } from './say-calendar'

interface CalendarDaysProps {
  readonly weeks: readonly (readonly FamilyDay[])[]
  readonly shown: readonly CalendarChild[]
  readonly today: SchoolDate
}

export function CalendarDays({ weeks, shown, today }: CalendarDaysProps) {
  const days = weeks.flat()
  const track = trackOf(days.flatMap(({ children }) => children.flatMap(({ lessons }) => lessons)))
  return (
    <View>
      <View className={shown.length > 1 ? 'cal-hours cal-hours-many' : 'cal-hours'}>
        <View>{track.from}</View>
        <View>{track.until}</View>
      </View>
      {days.map((day) => (
        <Day key={day.date} day={day} shown={shown} track={track} isToday={day.date === today} />
      ))}
      {days.every(({ children }) => children.every(({ lessons }) => lessons.length === 0)) ? (
        <View className="type-sub ink-2 cal-nothing">这段时间没有课。</View>
      ) : null}
    </View>
  )
}

interface DayProps {
  readonly day: FamilyDay
  readonly shown: readonly CalendarChild[]
  readonly track: Span
  readonly isToday: boolean
}

function Day({ day: { date, children }, shown, track, isToday }: DayProps) {
  const large = useLargeType((state) => state.on)
  const weekday = sayWeekday(weekdayOf(date))
  const told = children.map((one) => sayChildDay(childOf(shown, one), one.lessons, date)).join('；')
  return (
    <View
      className={isToday ? 'cal-row cal-row-today' : 'cal-row'}
      {...spoken({ role: 'group', label: `${sayDate(date)}${weekday}：${told}` })}
    >
      <View className="cal-date">
        <View className="strong">{weekday}</View>
        <View className={isToday ? 'type-note cal-now' : 'type-note ink-2'}>
          {isToday ? '今天' : `${Number(date.slice(8))} 日`}
        </View>
      </View>
      <View className="grow cal-lines">
        {children.map((one, index) =>
          large ? (
            <LargeLine key={one.pupilId} one={one} child={childOf(shown, one)} date={date} />
          ) : (
            <View key={one.pupilId} className={index % 2 === 1 ? 'cal-line cal-blue' : 'cal-line'}>
              {shown.length > 1 ? <View className="cal-name">{childOf(shown, one)?.name.slice(-1)}</View> : null}
              <AfternoonBlocks lessons={one.lessons} track={track} />
            </View>
          ),
        )}
      </View>
    </View>
  )
}

function childOf(shown: readonly CalendarChild[], { pupilId }: ChildLessons): CalendarChild | undefined {
  return shown.find((child) => child.pupilId === pupilId)
}

/** 关怀版 reads when to fetch first. */
function LargeLine({
  one,
  child,
  date,
}: {
  readonly one: ChildLessons
  readonly child: CalendarChild | undefined
  readonly date: SchoolDate
}) {
  const end = endOf(child, one.lessons, date)
  return (
    <View className="cal-large">
      <View className="strong">{end === null ? `${child?.name ?? ''}没有课` : `${child?.name ?? ''} ${end}`}</View>
      {one.lessons.map((lesson) => (
        <View key={`${lesson.courseId} ${lesson.from}`} className="ink-2">
          {`${lesson.from} ${lesson.title}${LESSON_MARKS[lesson.state] === '' ? '' : `（${LESSON_MARKS[lesson.state]}）`}`}
        </View>
      ))}
    </View>
  )
}
