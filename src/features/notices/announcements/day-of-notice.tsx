// The day a notice is about: added by a tap, shown to families with its weekday.
import { sayDateWithWeekday } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { DayField } from '@src/ui/form/day-field'
import { View } from '@tarojs/components'

interface DayOfNoticeProps {
  readonly date: string | null
  readonly today: string
  readonly onChange: (date: string | null) => void
}

export function DayOfNotice({ date, today, onChange }: DayOfNoticeProps) {
  if (date === null) {
    return <ActionButton text="加个日子" kind="plain" size="small" icon="calendar" onTap={() => onChange(today)} />
  }
  return (
    <View>
      <DayField label="说的是哪一天" value={date} from={today} onChange={onChange} />
      <View className="type-note ink-3">{`家长会看到：说的是 ${sayDateWithWeekday(date)}`}</View>
      <ActionButton text="不要日子" kind="quiet" size="small" onTap={() => onChange(null)} />
    </View>
  )
}
