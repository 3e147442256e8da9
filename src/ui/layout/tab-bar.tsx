// The parents' tab bar, drawn by us: WeChat's own has no large type, dark mode or our icons.

import { goTo, type RouteName } from '@src/navigation/app-routes'
import { View } from '@tarojs/components'
import { Icon, type IconName } from '../basics/icon'
import './tab-bar.css'
import { useLargeType } from '../basics/large-type'
import { spoken } from '../basics/spoken'
import { Tappable } from '../basics/tappable'
import { useTabMarks } from './tab-marks'

export type TabName = Extract<RouteName, 'home' | 'courses' | 'homework' | 'mine'>

interface Tab {
  readonly name: TabName
  readonly text: string
  readonly icon: IconName
}

const TABS: readonly Tab[] = [
  { name: 'home', text: '今天', icon: 'sun' },
  { name: 'courses', text: '课程', icon: 'book' },
  { name: 'homework', text: '作业', icon: 'pencil' },
  { name: 'mine', text: '我的', icon: 'user' },
]

/** 关怀版 has three: its homework is a row of today, which stays lit there. */
function tabsOf(large: boolean): readonly Tab[] {
  return large ? TABS.filter(({ name }) => name !== 'homework') : TABS
}

export function TabBar({ active }: { readonly active: TabName }) {
  const large = useLargeType((state) => state.on)
  const unseen = useTabMarks((marks) => marks.homework)
  const lit = large && active === 'homework' ? 'home' : active
  return (
    <View className="tab-bar" {...spoken({ role: 'tablist' })}>
      {tabsOf(large).map(({ name, text, icon }) => {
        const count = name === 'homework' ? unseen : 0
        return (
          <Tappable
            key={name}
            role="tab"
            selected={name === lit}
            label={count > 0 ? `${text}，${count} 项还没看` : text}
            className={name === lit ? 'tab-bar-item tab-bar-active' : 'tab-bar-item'}
            onTap={() => {
              if (name !== active) goTo(name)
            }}
          >
            <View className="tab-bar-icon">
              <Icon name={icon} />
              {count > 0 ? <View className="tab-bar-count">{count}</View> : null}
            </View>
            <View>{text}</View>
          </Tappable>
        )
      })}
    </View>
  )
}
