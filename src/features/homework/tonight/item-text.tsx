// What an item asks: its text, its layers, and what the teacher corrected.
import { View } from '@tarojs/components'
import type { FamilyItem } from './answers'
import { sayContent } from './say-homework'

export function ItemText({ item }: { readonly item: FamilyItem }) {
  const { layers, corrected } = item
  return (
    <>
      <View className="type-sub ink-2">{sayContent(item)}</View>
      {layers.length === 0 ? null : <View className="type-note ink-2">老师分了几种，做老师说的那一种就行：</View>}
      {layers.map(({ name, content, minutes }) => (
        <View key={name} className="type-note ink-2">{`${name}：${content}（${minutes} 分钟）`}</View>
      ))}
      {corrected === null ? null : (
        <View className="type-note ink-accent">{`老师改过，原来是：${sayContent({ ...corrected, book: '' })}（${corrected.minutes} 分钟）`}</View>
      )}
    </>
  )
}
