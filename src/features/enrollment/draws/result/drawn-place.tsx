// Where a child came in the drawn order, in words and on a line.
import { spoken } from '@src/ui/basics/spoken'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { DrawResult } from '../answers'
import './drawn-place.css'

interface DrawnPlaceProps {
  readonly row: NonNullable<DrawResult['row']>
  readonly childName: string
}

export function DrawnPlace({ row: { place, of }, childName }: DrawnPlaceProps) {
  const share = of <= 1 ? 0 : ((place - 1) / (of - 1)) * 100
  return (
    <Card title={`${childName}排在哪`}>
      <View className="drawn-place">
        <View className="type-display">{`第 ${place}`}</View>
        <View className="ink-2">{`/ ${of} 人`}</View>
      </View>
      <View className="drawn-line" {...spoken({ role: 'img', label: `${of} 人里排第 ${place}` })}>
        <View className="drawn-own" style={{ left: `${share.toFixed(1)}%` }} />
      </View>
      <View className="type-note ink-3">第 1 轮从前往后，第 2 轮从后往前。候补也按这个次序。</View>
    </Card>
  )
}
