// A labeled switch; the whole line can be tapped.
import { View } from '@tarojs/components'
import { Tappable } from '../basics/tappable'
import './toggle.css'

interface ToggleProps {
  readonly text: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

export function Toggle({ text, on, onChange }: ToggleProps) {
  return (
    <Tappable className="toggle" role="switch" selected={on} label={text} onTap={() => onChange(!on)}>
      <View className="toggle-text">{text}</View>
      <View className={on ? 'toggle-track toggle-on' : 'toggle-track'}>
        <View className="toggle-knob" />
      </View>
    </Tappable>
  )
}
