// The parents' tab bar, drawn by us: WeChat's own has no large type, dark mode or our icons.

import { goTo, type RouteName } from '@src/navigation/app-routes'
import { View } from '@tarojs/components'
import { Icon, type IconName } from '../basics/icon'
import './tab-bar.css'
import { spoken } from '../basics/spoken'
import { Tappable } from '../basics/tappable'

export type TabName = Extract<RouteName, 'home' | 'courses' | 'mine'>

const TABS: readonly { readonly name: TabName; readonly text: string; readonly icon: IconName }[] = [
  { name: 'home', text: '今天', icon: 'sun' },
  { name: 'courses', text: '课程', icon: 'book' },
  { name: 'mine', text: '我的', icon: 'user' },
]

export function TabBar({ active }: { readonly active: TabName }) {
  return (
    <View className="tab-bar" {...spoken({ role: 'tablist' })}>
      {TABS.map(({ name, text, icon }) => (
        <Tappable
          key={name}
          role="tab"
          selected={name === active}
          label={text}
          className={name === active ? 'tab-bar-item tab-bar-active' : 'tab-bar-item'}
          onTap={() => {
            if (name !== active) goTo(name)
          }}
        >
          <Icon name={icon} />
          <View>{text}</View>
        </Tappable>
      ))}
    </View>
  )
}
