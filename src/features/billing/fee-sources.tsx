// Owns the documents a fee rests on, with the mark of invented values.
import type { FeeStatement } from '@domain/billing/fee-statement'
import { sayClause, sourcesOf } from '@src/texts/fee-rule-texts'
import { Icon } from '@src/ui/icon'
import { Tag } from '@src/ui/tag'
import { View } from '@tarojs/components'
import './fee-sources.css'

export function FeeSources({ statement }: { readonly statement: FeeStatement }) {
  const { lines, demonstration, packName, packVersion } = statement
  return (
    <View className="fee-sources">
      <Icon name="document" size={20} />
      <View className="grow">
        {sourcesOf(lines).map((source) => (
          <View key={sayClause(source)} className="fee-source">
            <View>{sayClause(source)}</View>
            <View className="ink-3">
              {source.demonstration ? `${source.number}（演示数值）` : `${source.number}，${source.date}`}
            </View>
          </View>
        ))}
        <View className="fee-source-pack">
          <View>{`${packName} ${packVersion}`}</View>
          {demonstration ? (
            <Tag tone="info" icon="info">
              含演示数值
            </Tag>
          ) : null}
        </View>
      </View>
    </View>
  )
}
