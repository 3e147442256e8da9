// A row of options, any number of which may be selected.
import { View } from '@tarojs/components'
import './chips.css'
import { spoken } from '../basics/spoken'
import { Tappable } from '../basics/tappable'

interface ManyChipsProps<Value extends string> {
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly values: readonly Value[]
  readonly onChange: (values: readonly Value[]) => void
  readonly label: string
}

export function ManyChips<Value extends string>({ options, values, onChange, label }: ManyChipsProps<Value>) {
  const turn = (value: Value) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value])
  return (
    <View className="chips chips-all" {...spoken({ role: 'group', label })}>
      {options.map(({ value, text }) => (
        <Tappable
          key={value}
          role="checkbox"
          className={values.includes(value) ? 'chip chip-on' : 'chip'}
          selected={values.includes(value)}
          onTap={() => turn(value)}
        >
          {text}
        </Tappable>
      ))}
    </View>
  )
}
