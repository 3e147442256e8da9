// Owns 量尺: the one horizontal measure, for seats, caps and deadlines. The words beside it say the same.
import { View } from '@tarojs/components'
import './meter.css'

interface MeterProps {
  readonly value: number
  readonly max: number
  readonly tone?: 'primary' | 'accent' | 'danger'
  readonly thin?: boolean
  readonly label: string
}

export function Meter({ value, max, tone = 'primary', thin = true, label }: MeterProps) {
  const share = max <= 0 ? 0 : Math.min(1, Math.max(0, value / max))
  const accessibility = { role: 'img', 'aria-role': 'img', 'aria-label': label }
  return (
    <View className={thin ? 'meter meter-thin' : 'meter'} {...accessibility}>
      <View className={`meter-fill meter-${tone}`} style={{ width: `${Math.round(share * 1000) / 10}%` }} />
    </View>
  )
}
