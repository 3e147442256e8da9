// What a fee policy changes from its previous version: old value, new value, document.
import type { ActionOutput } from '@domain/registry'
import { sayValue, sayValueName } from '@src/features/billing/policy/say-pack'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { Cited } from './cited'
import './policy-values.css'

type Answer = ActionOutput<'billing.getFeeStandard'>

interface PolicyChangesProps {
  readonly before: NonNullable<Answer['before']>
  readonly changes: Answer['changes']
}

export function PolicyChanges({ before, changes }: PolicyChangesProps) {
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
        <View key={path} className="policy-value">
          <View className="policy-value-line">
            {sayValueName(path)}
            <View className="policy-value-amount">
              {from === to ? null : (
                <View className="policy-was">{from === null ? '没有写' : sayValue(path, from)}</View>
              )}
              <View>{to === null ? '没有写' : sayValue(path, to)}</View>
            </View>
          </View>
          <Cited source={source} />
        </View>
      ))}
    </Card>
  )
}
