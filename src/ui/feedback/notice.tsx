// A sentence in a soft box, with an icon.
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Icon, type IconName } from '../basics/icon'
import './notice.css'

export type NoticeTone = 'plain' | 'done' | 'warn' | 'danger' | 'info' | 'now'

const ICONS: Record<NoticeTone, IconName> = {
  plain: 'info',
  done: 'check-circle',
  warn: 'warn',
  danger: 'over-limit',
  info: 'info',
  now: 'clock',
}

interface NoticeProps {
  readonly tone?: NoticeTone
  readonly icon?: IconName
  readonly end?: ReactNode
}

export function Notice({ tone = 'plain', icon = ICONS[tone], end, children }: PropsWithChildren<NoticeProps>) {
  return (
    <View className={`notice notice-${tone}`}>
      <Icon name={icon} size={20} />
      <View className="grow">{children}</View>
      {end}
    </View>
  )
}
