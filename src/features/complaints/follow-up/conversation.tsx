// The conversation of a case, by day and never by hour; nothing says whether it was read.
import { sayDate } from '@src/texts/say-date'
import { Bubble, Bubbles } from '@src/ui/layout/bubble'
import { View } from '@tarojs/components'
import type { ThreadEntry } from './open-case'

export function Conversation({ thread }: { readonly thread: readonly ThreadEntry[] }) {
  if (thread.length === 0) return <View className="type-sub ink-3">还没有话。经办人有问题会写在这里。</View>
  return (
    <Bubbles label="和经办人的话">
      {thread.map((entry) => (
        <Bubble key={entry.key} isMine={entry.isMine} mark={entry.isMine ? '我' : '办'}>
          <View className="type-note ink-3">{`${entry.isMine ? '' : '经办人·'}${sayDate(entry.day)}`}</View>
          <View className="type-body">{wordsOf(entry)}</View>
        </Bubble>
      ))}
    </Bubbles>
  )
}

function wordsOf({ contents }: ThreadEntry): string {
  if (contents === null) return '这一句打不开。请经办人再写一遍。'
  const { text, photos, reporter } = contents
  const parts = [
    text,
    reporter === null ? '' : `转为实名：${reporter.name}`,
    photos.length === 0 ? '' : `照片 ${photos.length} 张`,
  ]
  return parts.filter((part) => part !== '').join('\n')
}
