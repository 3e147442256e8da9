// A notice as it stands: its text, what it said before, and that it was withdrawn.
import { sayDateWithWeekday, saySavedAt } from '@src/texts/say-date'
import { View } from '@tarojs/components'
import type { Received } from './answers'

type Shown = Pick<Received, 'text' | 'date' | 'earlier' | 'withdrawnAt' | 'withdrawnWhy'>

export function AnnouncementBody({ shown }: { readonly shown: Shown }) {
  const { text, date, earlier, withdrawnAt, withdrawnWhy } = shown
  return (
    <View>
      {withdrawnAt === null ? null : (
        <View className="type-body strong">{`已经撤回：${withdrawnWhy ?? ''}（${saySavedAt(withdrawnAt)}）`}</View>
      )}
      <View className={withdrawnAt === null ? 'type-body' : 'type-body ink-3'}>{text}</View>
      {date === null ? null : <View className="type-sub ink-2">{`说的是 ${sayDateWithWeekday(date)}`}</View>}
      {earlier.map((one) => (
        <View key={one.at} className="type-note ink-3">{`${saySavedAt(one.at)} 更正，原来写的是：${one.text}`}</View>
      ))}
    </View>
  )
}
