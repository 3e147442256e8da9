// How much a child wants at most: meetings a week and courses a term, never above the school's own.
import { Chips } from '@src/ui/controls/chips'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { DraftChild } from './wish-draft'
import './wishes.css'

interface WishLimitsProps {
  readonly atMost: DraftChild['atMost']
  /** The school's. */
  readonly most: DraftChild['atMost']
  readonly onChange: (atMost: DraftChild['atMost']) => void
}

export function WishLimits({ atMost, most, onChange }: WishLimitsProps) {
  return (
    <Card title="最多要多少">
      <Limit
        name="每周最多"
        unit="次"
        value={atMost.aWeek}
        most={most.aWeek}
        onChange={(aWeek) => onChange({ ...atMost, aWeek })}
      />
      <Limit
        name="一学期最多"
        unit="门"
        value={atMost.aTerm}
        most={most.aTerm}
        onChange={(aTerm) => onChange({ ...atMost, aTerm })}
      />
      <View className="type-note ink-3">中满了就停，后面的志愿不再抽。前面没中的替孩子排着候补，轮到了由你定。</View>
    </Card>
  )
}

interface LimitProps {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly most: number
  readonly onChange: (value: number) => void
}

function Limit({ name, unit, value, most, onChange }: LimitProps) {
  const options = Array.from({ length: most }, (_, at) => ({ value: String(at + 1), text: `${at + 1} ${unit}` }))
  return (
    <View className="wish-limit">
      <View className="ink-2">{name}</View>
      <Chips options={options} value={String(value)} label={name} onChange={(chosen) => onChange(Number(chosen))} />
    </View>
  )
}
