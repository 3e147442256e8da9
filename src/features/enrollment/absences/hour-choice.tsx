// At what hour the child is fetched early, or until when it stays.
import { timeAt } from '@domain/values/school-date'
import { Chips } from '@src/ui/controls/chips'
import { View } from '@tarojs/components'
import type { ChildDays, Chosen } from './answers'
import { dayOfChoice, hoursFor, isTodayOf } from './choose-day'

interface HourChoiceProps {
  readonly answer: ChildDays
  readonly now: number
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
}

export function HourChoice({ answer, now, chosen, onChange }: HourChoiceProps) {
  const day = dayOfChoice(answer, chosen)
  const hours = day === undefined ? [] : hoursFor(chosen.kind, day, { now, stayUntil: answer.cutOffs.stayUntil })
  const say = (hour: string) =>
    chosen.kind === 'EARLY' && day !== undefined && isTodayOf(day, now) && hour === timeAt(now) ? '马上' : hour
  if (hours.length === 0) return <View className="type-sub ink-2">这一天没有可以选的时间。</View>
  return (
    <View>
      <View className="type-sub strong">{chosen.kind === 'EARLY' ? '几点接' : '留到几点'}</View>
      <Chips
        options={hours.map((hour) => ({ value: hour, text: say(hour) }))}
        value={chosen.time ?? ''}
        label="几点"
        onChange={(time) => onChange({ ...chosen, time })}
      />
    </View>
  )
}
