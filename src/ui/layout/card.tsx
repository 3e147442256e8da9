// A white card, with an optional heading and a word at its right.
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './card.css'

interface CardProps {
  readonly title?: string
  readonly aside?: ReactNode
  /** `list`: rows bring their own height. */
  readonly kind?: 'plain' | 'list'
  readonly className?: string
}

export function Card({ title, aside, kind = 'plain', className = '', children }: PropsWithChildren<CardProps>) {
  return (
    <View className={`card card-${kind} ${className}`}>
      {title === undefined ? null : (
        <View className="card-head">
          <View className="type-body strong">{title}</View>
          {aside === undefined ? null : <View className="type-note ink-3">{aside}</View>}
        </View>
      )}
      {children}
    </View>
  )
}
