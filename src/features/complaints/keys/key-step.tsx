// One of the five steps to a key: done, now, or to come.
import { Icon } from '@src/ui/basics/icon'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './key-steps.css'

interface KeyStepProps {
  readonly number: number
  readonly state: 'done' | 'now' | 'later'
  readonly title: string
  readonly note: string
}

export function KeyStep({ number, state, title, note, children }: PropsWithChildren<KeyStepProps>) {
  return (
    <View className="key-step">
      <View className={`key-step-mark key-step-${state}`}>
        {state === 'done' ? <Icon name="check" size={16} /> : number}
      </View>
      <View className="grow">
        <View className="strong">{title}</View>
        <View className="type-sub ink-2">{note}</View>
        {state === 'now' && children ? <View className="key-step-act">{children}</View> : null}
      </View>
    </View>
  )
}
