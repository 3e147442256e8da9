// Which evening of which class, and whether it can go out.
import { timeAt } from '@domain/values/school-date'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { DayView } from '../items/answers'
import { sayEvening } from '../items/say-evening'
import type { ClassAnswer } from './answers'
import { standingOf } from './day-standing'

interface EveningHeadProps {
  readonly answer: ClassAnswer
  readonly day: DayView
}

export function EveningHead({ answer, day }: EveningHeadProps) {
  const { week, today } = answer
  const { word, tone, icon } = standingOf(day, today)
  return (
    <View>
      <View className="line-between">
        <View className="type-title">{`${week.name} ${sayEvening(day.date, today)}`}</View>
        <Tag tone={tone} icon={icon}>
          {word}
        </Tag>
      </View>
      <View className="type-note ink-3">{sayRelease(answer, day)}</View>
    </View>
  )
}

function sayRelease({ week, releaseAt, mayRelease }: ClassAnswer, day: DayView): string {
  const until = day.isBeforeDaysOff ? '，管到假期结束' : ''
  if (day.releasedAt !== null)
    return `${timeAt(day.releasedAt)} ${day.releasedByName ?? '到点自动'}发的，当天不再加${until}`
  if (!mayRelease) return `班主任一天发一次，${releaseAt} 没发就自动发${until}`
  return `一天只发这一次，${week.pupils} 家一起收到${until}`
}
