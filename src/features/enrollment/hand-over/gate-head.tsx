// A gate's head: which gate and hour, how many went and are left; by the list or by a code.
import { Tappable } from '@src/ui/basics/tappable'
import { Text, View } from '@tarojs/components'
import './gate.css'
import type { Wave } from './gate-waves'

export function GateHead({ name, wave }: { readonly name: string; readonly wave: Wave | null }) {
  if (wave === null) return <View className="type-head">{name}</View>
  const { at, inside, gone } = wave
  return (
    <View className="line-between">
      <View className="type-head">
        {`${name} ${at} `}
        <Text className="type-note ink-3">{`这一拨 ${inside.length + gone.length} 个`}</Text>
      </View>
      <View className="type-sub ink-2 no-wrap">
        <Text className="strong ink-primary">{gone.length}</Text> 走了{'  '}
        <Text className="strong">{inside.length}</Text> 还在
      </View>
    </View>
  )
}

export type LookingBy = 'list' | 'code'

interface GateSwitchProps {
  readonly by: LookingBy
  readonly onBy: (by: LookingBy) => void
}

export function GateSwitch({ by, onBy }: GateSwitchProps) {
  const way = (value: LookingBy, text: string) => (
    <Tappable
      className={value === by ? 'gate-switch-way gate-switch-on' : 'gate-switch-way'}
      selected={value === by}
      onTap={() => onBy(value)}
    >
      {text}
    </Tappable>
  )
  return (
    <View className="gate-switch">
      {way('list', '按名单')}
      {way('code', '按码')}
    </View>
  )
}
