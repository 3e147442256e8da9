// Owns what a fee policy changes from the version before: from what, to what, by which document.
import { sayValue, sayValueName } from '@src/texts/say-pack'
import { Card } from '@src/ui/card'
import { View } from '@tarojs/components'
import { Cited } from './pack-values'
import type { PackAnswer } from './pack-view'

interface PackChangesProps {
  readonly before: NonNullable<PackAnswer['before']>
  readonly changes: PackAnswer['changes']
}

export function PackChanges({ before, changes }: PackChangesProps) {
  const title = `和「${before.name}」第 ${before.version} 版比`
  if (changes.length === 0) {
    return (
      <Card title={title}>
        <View className="type-sub ink-2">每个数字都一样。</View>
      </Card>
    )
  }
  return (
    <Card kind="list" title={title} aside={`改了 ${changes.length} 处`}>
      {changes.map(({ path, from, to, source }) => (
        <View key={path} className="pack-value">
          <View className="pack-value-line">
            <View className="type-sub">{sayValueName(path)}</View>
            <View className="pack-value-amount">
              {from === to ? null : <View className="pack-was">{from === null ? '没有写' : sayValue(path, from)}</View>}
              <View>{to === null ? '没有写' : sayValue(path, to)}</View>
            </View>
          </View>
          <Cited source={source} />
        </View>
      ))}
    </Card>
  )
}
