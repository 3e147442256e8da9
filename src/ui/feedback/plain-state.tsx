// A page with nothing to list: a drawing, a sentence, and a way on.
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './plain-state.css'
import { spoken } from '../basics/spoken'

export type Drawing = 'bag' | 'lamp' | 'kite' | 'gate' | 'seal'

interface PlainStateProps {
  readonly drawing: Drawing
  readonly title: string
  readonly hint: string
  readonly foot?: string | undefined
}

export function PlainState({ drawing, title, hint, foot, children }: PropsWithChildren<PlainStateProps>) {
  return (
    <View className="plain-state">
      <View className={`drawing drawing-${drawing}`} {...spoken({ hidden: true })} />
      <View className="type-head">{title}</View>
      <View className="type-sub ink-2 plain-state-hint">{hint}</View>
      {children ? <View className="plain-state-way">{children}</View> : null}
      {foot ? <View className="type-note ink-3 plain-state-foot">{foot}</View> : null}
    </View>
  )
}
