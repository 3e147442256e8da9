// Progress as steps, drawn like the afternoon line: done, current, next.
import { View } from '@tarojs/components'
import './afternoon-line.css'
import { Icon } from '../basics/icon'
import { spoken } from '../basics/spoken'

export interface Step {
  readonly title: string
  readonly note?: string
  /** At the right: when it was, or by when it will be. */
  readonly when?: string
  readonly state: 'done' | 'now' | 'later'
}

const STATE_WORDS = { done: '已完成', now: '进行中', later: '还没到' } as const

export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <View {...spoken({ role: 'list' })}>
      {steps.map(({ title, note, when, state }) => (
        <View key={title} className={`afternoon-entry afternoon-${state}`} {...spoken({ role: 'listitem' })}>
          <View className="afternoon-rail" {...spoken({ role: 'img', label: STATE_WORDS[state] })}>
            <View className="afternoon-dot">{state === 'done' ? <Icon name="check" size={15} /> : null}</View>
            <View className="afternoon-thread" />
          </View>
          <View className="grow">
            <View className="afternoon-head">
              <View className="grow type-body strong">{title}</View>
              <View className={state === 'now' ? 'type-note ink-accent strong' : 'type-note ink-3'}>
                {when ?? STATE_WORDS[state]}
              </View>
            </View>
            {note ? <View className="type-note ink-2">{note}</View> : null}
          </View>
        </View>
      ))}
    </View>
  )
}
