// What families were shown before a correction: each version with what changed after it.
import { sayDate, saySavedAt } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { ItemView } from './answers'
import { versionChanges } from './version-changes'
import './versions.css'

export function EarlierVersions({ item }: { readonly item: ItemView }) {
  if (item.earlier.length === 0) return null
  return (
    <Card title="更正过" aside={`现在是第 ${item.version} 版`}>
      {versionChanges(item, sayDate).map(({ version, until, changes }) => (
        <View key={version} className="version">
          <View className="type-note ink-3">{`第 ${version} 版，到 ${saySavedAt(until)}`}</View>
          {changes.map(({ field, before, after }) => (
            <View key={field} className="type-sub">
              {`${field}：`}
              <View className="version-old inline">{before}</View>
              {' → '}
              <View className="strong inline">{after}</View>
            </View>
          ))}
        </View>
      ))}
    </Card>
  )
}
