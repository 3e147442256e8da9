// The week before, this one and the next.
import { Chips } from '@src/ui/controls/chips'
import { View } from '@tarojs/components'
import { mondayOf, weekAfter } from '../items/week-of'

interface WeekSwitchProps {
  readonly today: string
  readonly from: string
  readonly onChange: (from: string) => void
}

export function WeekSwitch({ today, from, onChange }: WeekSwitchProps) {
  const current = mondayOf(today)
  const options = [
    { value: weekAfter(current, -1), text: '上周' },
    { value: current, text: '这周' },
    { value: weekAfter(current, 1), text: '下周' },
  ]
  return (
    <View>
      <Chips<string> label="哪一周" options={options} value={from} onChange={onChange} />
    </View>
  )
}
