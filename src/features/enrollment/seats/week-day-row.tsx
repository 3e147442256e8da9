// One day of the calendar week: its date, and its courses where they lie in the afternoon.
import type { WeekDay, WeekLesson } from '@domain/enrollment/home/school-week'
import { weekdayOf } from '@domain/values/school-date'
import { sayDate, sayWeekday } from '@src/texts/say-date'
import { useLargeType } from '@src/ui/basics/large-type'
import { spoken } from '@src/ui/basics/spoken'
import type { Span } from '@src/ui/marks/afternoon-track'
import { View } from '@tarojs/components'
import { AfternoonBlocks, isHeld, LESSON_MARKS } from '../lessons/afternoon-blocks'
import { lastEnd } from '../lessons/afternoon-entries'

interface WeekDayRowProps {
  readonly day: WeekDay
  readonly track: Span
  readonly isToday: boolean
  /** A course that stands out: the one that is thought of. */
  readonly marked?: string
}

export function WeekDayRow({ day: { date, lessons }, track, isToday, marked }: WeekDayRowProps) {
  const large = useLargeType((state) => state.on)
  const weekday = sayWeekday(weekdayOf(date))
  const told = lessons.length === 0 ? '没有课' : lessons.map(sayLesson).join('，')
  return (
    <View
      className={isToday ? 'week-row week-row-today' : 'week-row'}
      {...spoken({ role: 'group', label: `${sayDate(date)}${weekday}：${told}` })}
    >
      <View className="week-date">
        <View className="strong">{weekday}</View>
        <View className={isToday ? 'type-note week-now' : 'type-note ink-2'}>
          {isToday ? '今天' : `${Number(date.slice(8))} 日`}
        </View>
      </View>
      {large ? <AsList lessons={lessons} /> : <AfternoonBlocks lessons={lessons} track={track} marked={marked} />}
    </View>
  )
}

/** 关怀版 reads when to fetch first. */
function AsList({ lessons }: { readonly lessons: readonly WeekLesson[] }) {
  const end = lastEnd(lessons.filter(isHeld))
  return (
    <View className="grow">
      {lessons.length === 0 ? <View className="ink-2">没有课</View> : null}
      {end === null ? null : <View className="strong">{`${end} 接`}</View>}
      {lessons.map((lesson) => (
        <View key={`${lesson.courseId} ${lesson.from}`}>{sayLesson(lesson)}</View>
      ))}
    </View>
  )
}

function sayLesson({ from, title, state }: WeekLesson): string {
  return `${from} ${title}${state === 'ON' ? '' : `（${LESSON_MARKS[state]}）`}`
}
