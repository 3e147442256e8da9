// Where marks are: on this phone without a network, under way, or arrived and what is said then.
import { useOffline } from '@src/api/calls/network'
import { saySavedAt } from '@src/texts/say-date'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface MarksSendingProps {
  /** Marks that have not arrived. */
  readonly waiting: number
  /** When the list on the screen was read. */
  readonly givenAt: number | undefined
  readonly arrived?: ReactNode
}

export function MarksSending({ waiting, givenAt, arrived = null }: MarksSendingProps) {
  const isOffline = useOffline()
  if (isOffline)
    return (
      <Notice tone="warn" icon="offline">
        <View>没有网，先记在这台手机里，连上就送</View>
        {givenAt === undefined ? null : <View className="type-note">{`名单是 ${saySavedAt(givenAt)} 的`}</View>}
      </Notice>
    )
  if (waiting > 0)
    return (
      <Notice tone="warn" icon="refresh">
        正在送，记的都在这台手机里
      </Notice>
    )
  return arrived
}
