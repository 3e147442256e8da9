// 量尺, a horizontal meter for seats, caps and deadlines. The words beside it say the same.
import { View } from '@tarojs/components'
import './meter.css'
import { spoken } from '../basics/spoken'

interface MeterProps {
  readonly value: number
  readonly max: number
  readonly tone?: 'primary' | 'accent' | 'danger'
  readonly thin?: boolean
  readonly label: string
}

export function Meter({ value, max, tone = 'primary', thin = true, label }: MeterProps) {
  const share = max <= 0 ? 0 : Math.min(1, Math.max(0, value / max))
  return (
    <View className={thin ? 'meter meter-thin' : 'meter'} {...spoken({ role: 'img', label })}>
      <View className={`meter-fill meter-${tone}`} style={{ width: `${Math.round(share * 1000) / 10}%` }} />
    </View>
  )
}
