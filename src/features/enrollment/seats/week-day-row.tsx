// One day of the calendar week: its date, and its courses where they lie in the afternoon.
import type { WeekDay, WeekLesson } from '@domain/enrollment/home/school-week'
import { weekdayOf } from '@domain/values/school-date'
import { sayDate, sayWeekday } from '@src/texts/say-date'
import { useLargeType } from '@src/ui/basics/large-type'
import { spoken } from '@src/ui/basics/spoken'
import { placeOn, type Span } from '@src/ui/marks/afternoon-track'
import { View } from '@tarojs/components'
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
      {large ? <AsList lessons={lessons} /> : <Afternoon lessons={lessons} track={track} marked={marked} />}
    </View>
  )
}

interface AfternoonProps {
  readonly lessons: readonly WeekLesson[]
  readonly track: Span
  readonly marked: string | undefined
}

function Afternoon({ lessons, track, marked }: AfternoonProps) {
  const care = lessons.filter(({ kind, state }) => kind === 'CARE' && isHeld(state))
  const blocks = lessons.filter((lesson) => !care.includes(lesson))
  return (
    <View className="grow week-track">
      {care.map((lesson) => (
        <View key={lesson.courseId} className="week-care" style={placeOn(track, lesson)}>
          {blocks.length === 0 ? <View className="week-care-name">托管</View> : null}
        </View>
      ))}
      {blocks.map((lesson) => (
        <View
          key={`${lesson.courseId} ${lesson.from}`}
          className={`week-block week-block-${lesson.state.toLowerCase()}${lesson.courseId === marked ? ' week-block-marked' : ''}`}
          style={placeOn(track, lesson)}
        >
          <View className="week-block-name">{lesson.title}</View>
          {MARKS[lesson.state]}
        </View>
      ))}
    </View>
  )
}

/** A word beside what is not simply on, so that it is told without color. */
const MARKS: Record<WeekLesson['state'], string> = {
  ON: '',
  CANCELED: '停',
  OWED: '待补',
  MOVED: '挪走',
  HERE: '挪来',
  WAITING: '候补',
}

const isHeld = (state: WeekLesson['state']) => state === 'ON' || state === 'HERE'

/** 关怀版 reads when to fetch first. */
function AsList({ lessons }: Pick<AfternoonProps, 'lessons'>) {
  const end = lastEnd(lessons.filter(({ state }) => isHeld(state)))
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
  return `${from} ${title}${state === 'ON' ? '' : `（${MARKS[state]}）`}`
}
