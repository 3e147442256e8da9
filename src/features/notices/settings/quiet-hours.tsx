// The hours without messages: two times, each chosen in the system's picker.

import { Icon } from '@src/ui/basics/icon'
import { spoken } from '@src/ui/basics/spoken'
import { Card } from '@src/ui/layout/card'
import { Picker, View } from '@tarojs/components'

interface QuietHoursProps {
  readonly from: string
  readonly until: string
  readonly onChange: (hours: { readonly quietFrom?: string; readonly quietUntil?: string }) => void
}

export function QuietHours({ from, until, onChange }: QuietHoursProps) {
  return (
    <Card kind="list" title="不打扰的时间" aside="到点以后再发">
      <Time name="从" value={from} onChange={(quietFrom) => onChange({ quietFrom })} />
      <Time name="到" value={until} onChange={(quietUntil) => onChange({ quietUntil })} />
    </Card>
  )
}

interface TimeProps {
  readonly name: string
  readonly value: string
  readonly onChange: (time: string) => void
}

function Time({ name, value, onChange }: TimeProps) {
  return (
    <Picker mode="time" value={value} onChange={({ detail }) => onChange(String(detail.value))}>
      <View className="list-row" {...spoken({ role: 'button', label: `${name} ${value}` })}>
        <View className="grow type-body strong">{name}</View>
        <View className="type-body">{value}</View>
        <View className="list-row-way">
          <Icon name="chevron-right" size={18} />
        </View>
      </View>
    </Picker>
  )
}
