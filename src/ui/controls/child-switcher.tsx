// Switches between a family's children; hidden when there is only one.
import { View } from '@tarojs/components'
import './child-switcher.css'
import { spoken } from '../basics/spoken'
import { Tappable } from '../basics/tappable'

export interface Child {
  readonly pupilId: string
  readonly name: string
  readonly homeroomName: string
}

interface ChildSwitcherProps {
  readonly family: readonly Child[]
  readonly current: string
  readonly onChange: (pupilId: string) => void
}

export function ChildSwitcher({ family, current, onChange }: ChildSwitcherProps) {
  if (family.length < 2) return null
  return (
    <View className="child-switcher" {...spoken({ role: 'group', label: '选择孩子' })}>
      {family.map(({ pupilId, name, homeroomName }) => (
        <Tappable
          key={pupilId}
          selected={pupilId === current}
          className={pupilId === current ? 'child child-on' : 'child'}
          onTap={() => onChange(pupilId)}
        >
          <View className="child-mark" {...spoken({ hidden: true })}>
            {name.slice(-1)}
          </View>
          <View className="grow">
            <View className="child-name one-line">{name}</View>
            <View className="child-room one-line">{homeroomName}</View>
          </View>
        </Tappable>
      ))}
    </View>
  )
}
