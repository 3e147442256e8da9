// A class's week on the ruler: a line a day, all subjects together.
import { schoolDate, weekdayOf } from '@domain/values/school-date'
import type { SchoolSubject } from '@domain/values/school-subject'
import { SUBJECT_LOOKS } from '@src/features/homework/subjects/subject-looks'
import { sayWeekday } from '@src/texts/say-date'
import { spoken } from '@src/ui/basics/spoken'
import { Tappable } from '@src/ui/basics/tappable'
import { MinutesRuler } from '@src/ui/marks/minutes-ruler'
import { divideRuler } from '@src/ui/marks/ruler-shares'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { DayView } from '../items/answers'
import type { ClassWeek } from './answers'
import { liveItems, standingOf } from './day-standing'
import './week-rows.css'

interface WeekRowsProps {
  readonly days: readonly DayView[]
  readonly today: string
  /** Drawn as the one that is open. */
  readonly chosen: string
  readonly onChoose: (date: string) => void
  /** Families' medians beside the rows, at a desk; left out: no such column. */
  readonly reported?: ClassWeek['reported']
}

export function WeekRows({ days, today, chosen, onChoose, reported }: WeekRowsProps) {
  return (
    <View className={reported === undefined ? '' : 'week-told'} {...spoken({ role: 'group', label: '这一周' })}>
      <View className="week-line week-rows-head" {...spoken({ hidden: true })}>
        <View />
        <Axis cap={days[0]?.cap ?? 0} />
        <View className="week-subjects">
          {COLUMNS.map((subject) => (
            <View key={subject} className="week-subject">
              {SUBJECT_LOOKS[subject].sign}
            </View>
          ))}
        </View>
        <View className="week-total">合计</View>
        <View />
        {reported === undefined ? null : <View className="week-reported">家长填</View>}
      </View>
      {days.map((day) => (
        <WeekLine
          key={day.date}
          day={day}
          today={today}
          on={day.date === chosen}
          told={reported === undefined ? null : sayReported(reported, day.date)}
          onTap={() => onChoose(day.date)}
        />
      ))}
      {reported === undefined ? null : (
        <View className="week-reported-note type-note ink-3">
          {`家长填：孩子实际用时的中位数，满 5 份才显示${sayCounts(reported)}。`}
        </View>
      )}
    </View>
  )
}

function sayReported(reported: ClassWeek['reported'], date: string): string {
  const said = reported.find((one) => one.date === date)
  return said === undefined ? '–' : `${said.median} 分`
}

function sayCounts(reported: ClassWeek['reported']): string {
  const counts = reported.map(({ date, answers }) => `${sayWeekday(weekdayOf(schoolDate(date)))} ${answers} 份`)
  return counts.length === 0 ? '' : `（${counts.join('，')}）`
}

/** Nothing, half the limit and the limit, where the rulers beneath have them. */
function Axis({ cap }: { readonly cap: number }) {
  const { limitAt } = divideRuler([], cap, true)
  return (
    <View className="week-axis">
      {[0, cap / 2, cap].map((minutes, index) => (
        <View key={minutes} className="week-tick" style={{ left: `${(limitAt * index) / 2}%` }}>
          {minutes}
        </View>
      ))}
    </View>
  )
}

/** Those that most evenings have. */
export const COLUMNS: readonly SchoolSubject[] = ['CHINESE', 'ENGLISH', 'MATHEMATICS']

interface WeekLineProps {
  readonly day: DayView
  readonly today: string
  readonly on: boolean
  /** Null: no such column. */
  readonly told: string | null
  readonly onTap: () => void
}

function WeekLine({ day, today, on, told, onTap }: WeekLineProps) {
  const { word, tone, icon, total, over, parts } = standingOf(day, today)
  const weekday = sayWeekday(weekdayOf(schoolDate(day.date)))
  return (
    <Tappable className={on ? 'week-line week-line-on' : 'week-line'} selected={on} onTap={onTap}>
      <View className="week-rows-day">
        {weekday}
        <View className="week-rows-date">{`${Number(day.date.slice(-2))} 日`}</View>
      </View>
      <MinutesRuler parts={parts} limit={day.cap} thin />
      <View className="week-subjects">
        {COLUMNS.map((subject) => (
          <View key={subject} className="week-subject">
            {minutesIn(day, subject)}
          </View>
        ))}
      </View>
      <View className={over > 0 ? 'week-total week-total-over' : 'week-total'}>{total}</View>
      <Tag tone={tone} icon={icon}>
        {word}
      </Tag>
      {told === null ? null : <View className="week-reported">{told}</View>}
    </Tappable>
  )
}

function minutesIn(day: DayView, subject: SchoolSubject): string {
  const sum = liveItems(day)
    .filter((item) => item.subject === subject)
    .reduce((all, { counted }) => all + counted, 0)
  return sum === 0 ? '–' : String(sum)
}
