// A small state label: icon and short word, with color only as a third cue.
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from '../basics/icon'
import './tag.css'

export type TagTone = 'plain' | 'done' | 'warn' | 'danger' | 'info' | 'now'

export function Tag({
  tone = 'plain',
  icon,
  children,
}: PropsWithChildren<{ readonly tone?: TagTone; readonly icon?: IconName }>) {
  return (
    <View className={`tag tag-${tone}`}>
      {icon ? <Icon name={icon} size={15} /> : null}
      {children}
    </View>
  )
}
