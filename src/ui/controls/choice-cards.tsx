// A choice between options that need a sentence each; none is preselected.
import { View } from '@tarojs/components'
import './choice-cards.css'
import { Icon, type IconName } from '../basics/icon'
import { spoken } from '../basics/spoken'
import { Tappable } from '../basics/tappable'

interface Choice<Value extends string> {
  readonly value: Value
  readonly title: string
  readonly note: string
  readonly icon?: IconName
}

interface ChoiceCardsProps<Value extends string> {
  readonly options: readonly Choice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly label: string
}

export function ChoiceCards<Value extends string>({ options, value, onChange, label }: ChoiceCardsProps<Value>) {
  return (
    <View {...spoken({ role: 'group', label })}>
      {options.map((option) => (
        <Tappable
          key={option.value}
          className={option.value === value ? 'choice-card choice-card-on' : 'choice-card'}
          selected={option.value === value}
          onTap={() => onChange(option.value)}
        >
          <View className="choice-card-ring">{option.value === value ? <Icon name="check" size={16} /> : null}</View>
          <View className="grow">
            <View className="type-body strong line">
              {option.icon ? <Icon name={option.icon} size={20} /> : null}
              {option.title}
            </View>
            <View className="type-sub ink-2">{option.note}</View>
          </View>
        </Tappable>
      ))}
    </View>
  )
}
