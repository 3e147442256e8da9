// One message of a thread: one's own side green at the right, the other white at the left.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '../basics/spoken'
import './bubble.css'

interface BubbleProps {
  readonly isMine: boolean
  /** One character for who speaks. */
  readonly mark: string
  readonly children: ReactNode
}

export function Bubble({ isMine, mark, children }: BubbleProps) {
  return (
    <View className={isMine ? 'bubble bubble-mine' : 'bubble'} {...spoken({ role: 'listitem' })}>
      <View className="bubble-mark" {...spoken({ hidden: true })}>
        {mark}
      </View>
      <View className="bubble-box">{children}</View>
    </View>
  )
}

interface BubblesProps {
  /** Whose words they are, for who listens. */
  readonly label: string
  readonly children: ReactNode
}

export function Bubbles({ label, children }: BubblesProps) {
  return (
    <View className="bubbles" {...spoken({ role: 'list', label })}>
      {children}
    </View>
  )
}
