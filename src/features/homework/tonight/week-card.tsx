// A child's week of written homework: a column a day under the limit, plans hollow.

import { schoolDate, weekdayOf } from '@domain/values/school-date'
import { subjectParts } from '@src/features/homework/subjects/subject-parts'
import { sayWeekday } from '@src/texts/say-date'
import { spoken } from '@src/ui/basics/spoken'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { TonightChild } from './answers'
import './week-card.css'

type Day = TonightChild['week'][number]

/** Of a column that reaches the limit, in px. */
const LIMIT_HEIGHT = 78
const TOP = 96

interface WeekCardProps {
  readonly child: TonightChild
  readonly today: string
}

export function WeekCard({ child: { week, cap }, today }: WeekCardProps) {
  if (cap === 0) return null
  const shown = week.some(({ state }) => state === 'PLANNED')
  return (
    <Card title="这一周的书面作业" aside={<LimitWord cap={cap} />}>
      <View className="week-columns">
        <View className="week-limit" />
        {week.map((day) => (
          <Column key={day.date} day={day} cap={cap} />
        ))}
      </View>
      <View className="week-days">
        {week.map((day) => (
          <DayWord key={day.date} day={day} isToday={day.date === today} />
        ))}
      </View>
      <View className="week-legend type-note ink-2">
        {subjectsOf(week).map(({ name, tone }) => (
          <View key={name} className="line week-swatch">
            <View className={`minutes-ruler-swatch minutes-ruler-${tone}`} />
            {name === '其他' ? name : name.slice(0, 1)}
          </View>
        ))}
        {shown ? <View className="grow week-hint ink-3">空心的是计划，还会变</View> : null}
      </View>
    </Card>
  )
}

function LimitWord({ cap }: { readonly cap: number }) {
  return (
    <View className="line week-swatch">
      <View className="week-limit-sign" />
      {`上限 ${cap} 分`}
    </View>
  )
}

function Column({ day: { state, minutes, parts }, cap }: { readonly day: Day; readonly cap: number }) {
  const heightOf = (part: number) => `${Math.min(TOP, Math.round((part / cap) * LIMIT_HEIGHT))}px`
  if (state !== 'RELEASED') {
    return (
      <View className="week-column">
        {minutes === 0 ? null : <View className="week-plan" style={{ height: heightOf(minutes) }} />}
      </View>
    )
  }
  return (
    <View className="week-column">
      <View className="week-stack">
        {subjectParts(parts).map(({ name, tone, minutes: part }) => (
          <View key={name} className={`week-part minutes-ruler-${tone}`} style={{ height: heightOf(part) }} />
        ))}
      </View>
    </View>
  )
}

function DayWord({ day: { date, state, minutes }, isToday }: { readonly day: Day; readonly isToday: boolean }) {
  const name = isToday ? '今天' : sayWeekday(weekdayOf(schoolDate(date)))
  const sum = state === 'NOTHING' ? '–' : `${minutes}`
  const said = state === 'NOTHING' ? '没有' : `${state === 'PLANNED' ? '计划 ' : ''}${minutes} 分钟`
  return (
    <View className={isToday ? 'week-day week-today' : 'week-day'} {...spoken({ label: `${name}，${said}` })}>
      <View>{name}</View>
      <View className={state === 'RELEASED' ? 'strong' : ''}>{sum}</View>
    </View>
  )
}

/** Those that stand in some column, in the ruler's order; the small ones share a color and a word. */
function subjectsOf(week: readonly Day[]) {
  const parts = subjectParts(week.flatMap((day) => day.parts))
  const large = parts.filter(({ tone }) => tone !== 'other')
  return large.length === parts.length ? large : [...large, { name: '其他', tone: 'other' }]
}
