// A yes or no list row: title, note underneath, switch at the right; the whole row can be tapped.
import { View } from '@tarojs/components'
import './list-row.css'
import { Tappable } from '../basics/tappable'
import '../controls/toggle.css'

interface SwitchRowProps {
  readonly title: string
  readonly note?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

export function SwitchRow({ title, note, on, onChange }: SwitchRowProps) {
  return (
    <Tappable className="list-row" role="switch" selected={on} label={title} onTap={() => onChange(!on)}>
      <View className="grow">
        <View className="type-body strong">{title}</View>
        {note ? <View className="type-note ink-3">{note}</View> : null}
      </View>
      <View className={on ? 'toggle-track toggle-on' : 'toggle-track'}>
        <View className="toggle-knob" />
      </View>
    </Tappable>
  )
}
