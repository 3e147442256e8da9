// A person in text or a list: last character of the name, the name and the role.
import { View } from '@tarojs/components'
import './person-chip.css'
import { spoken } from '../basics/spoken'

interface PersonChipProps {
  readonly name: string
  /** 班主任, 妈妈, 科创中心. */
  readonly part?: string
}

export function PersonChip({ name, part }: PersonChipProps) {
  return (
    <View className="person-chip">
      <View className="person-chip-mark" {...spoken({ hidden: true })}>
        {name.slice(-1)}
      </View>
      <View className="strong">{name}</View>
      {part ? <View className="ink-3">{part}</View> : null}
    </View>
  )
}
