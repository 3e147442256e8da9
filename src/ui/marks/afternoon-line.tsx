// 午后线, the afternoon line: what is done, current and next, on a vertical line with times.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './afternoon-line.css'
import { Icon } from '../basics/icon'
import { spoken } from '../basics/spoken'

export interface AfternoonEntry {
  readonly id: string
  readonly time: string
  readonly title: string
  readonly note: string
  readonly state: 'done' | 'now' | 'later'
  readonly end?: ReactNode
}

const STATE_WORDS = { done: '已结束', now: '现在', later: '接下来' } as const

export function AfternoonLine({ entries }: { readonly entries: readonly AfternoonEntry[] }) {
  return (
    <View className="afternoon" {...spoken({ role: 'list' })}>
      {entries.map(({ id, time, title, note, state, end }) => (
        <View key={id} className={`afternoon-entry afternoon-${state}`} {...spoken({ role: 'listitem' })}>
          <View className="afternoon-time">{time}</View>
          <View className="afternoon-rail" {...spoken({ role: 'img', label: STATE_WORDS[state] })}>
            <View className="afternoon-dot">{state === 'done' ? <Icon name="check" size={15} /> : null}</View>
            <View className="afternoon-thread" />
          </View>
          <View className="grow">
            <View className="afternoon-head">
              <View className="grow type-body strong">{title}</View>
              {end}
            </View>
            <View className="type-note ink-3">{note}</View>
          </View>
        </View>
      ))}
    </View>
  )
}
