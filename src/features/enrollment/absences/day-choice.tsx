// Which days: one, or for an absence several; only days on which the child has a lesson.
import { sayDay } from '@src/texts/say-date'
import { Chips } from '@src/ui/controls/chips'
import { ManyChips } from '@src/ui/controls/many-chips'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ChildDays, Chosen } from './answers'
import { DAYS_AT_FIRST, DAYS_OFFERED, isTodayOf } from './choose-day'

/** The chip that shows the days further ahead. */
const MORE = 'more'

interface DayChoiceProps {
  readonly answer: ChildDays
  readonly chosen: Chosen
  readonly now: number
  readonly onChange: (chosen: Chosen) => void
}

export function DayChoice({ answer: { days, today, cutOffs }, chosen, now, onChange }: DayChoiceProps) {
  const isAbsent = chosen.kind === 'ABSENT'
  const [isMore, setMore] = useState(false)
  const offered = isAbsent ? days.slice(0, isMore ? days.length : DAYS_AT_FIRST) : days.slice(0, DAYS_OFFERED)
  const options = offered.map(({ date }) => ({ value: date, text: sayDay(date, today) }))
  const more = isAbsent && offered.length < days.length ? [{ value: MORE, text: '选几天' }] : []
  const hasToday = days.some((day) => isTodayOf(day, now))
  return (
    <View>
      <View className="type-sub strong">{isAbsent ? '哪几天不来' : '哪一天'}</View>
      {isAbsent ? (
        <ManyChips
          options={[...options, ...more]}
          values={chosen.dates}
          label="哪几天不来"
          onChange={(dates) => {
            if (dates.includes(MORE)) setMore(true)
            else onChange({ ...chosen, dates: [...dates].sort() })
          }}
        />
      ) : (
        <Chips
          options={options}
          value={chosen.dates[0] ?? ''}
          label="哪一天"
          onChange={(date) => onChange({ ...chosen, dates: [date], time: null })}
        />
      )}
      {isAbsent && hasToday ? (
        <View className="type-note ink-3">{`今天 ${cutOffs.absentBefore} 前说，不用问老师。已经到校要走，点「提前接」`}</View>
      ) : null}
    </View>
  )
}
