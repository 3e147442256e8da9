// Placeholder cards while content loads: gray, without motion.
import { View } from '@tarojs/components'
import './skeleton.css'
import { spoken } from '../basics/spoken'

export function Skeleton({ cards = 3 }: { readonly cards?: number }) {
  const places = Array.from({ length: cards }, (_, index) => `card-${index}`)
  return (
    <View className="stack" {...spoken({ role: 'status', busy: true, label: '正在加载' })}>
      {places.map((place) => (
        <View key={place} className="skeleton">
          <View className="skeleton-tile" />
          <View className="grow">
            <View className="skeleton-bar skeleton-bar-1" />
            <View className="skeleton-bar skeleton-bar-2" />
            <View className="skeleton-bar skeleton-bar-3" />
          </View>
        </View>
      ))}
    </View>
  )
}
