// A row of options, one of which is selected.
import { View } from '@tarojs/components'
import './chips.css'
import { spoken } from '../basics/spoken'
import { Tappable } from '../basics/tappable'

interface ChipsProps<Value extends string> {
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly label: string
}

export function Chips<Value extends string>({ options, value, onChange, label }: ChipsProps<Value>) {
  return (
    <View className="chips" {...spoken({ role: 'group', label })}>
      {options.map((option) => (
        <Tappable
          key={option.value}
          className={option.value === value ? 'chip chip-on' : 'chip'}
          selected={option.value === value}
          onTap={() => onChange(option.value)}
        >
          {option.text}
        </Tappable>
      ))}
    </View>
  )
}
