// Owns the documents a fee rests on, with the mark of invented values.
import type { FeeStatement } from '@domain/billing/fee-statement'
import { type CitedDocument, documentsOf } from '@src/texts/say-source'
import { Icon } from '@src/ui/icon'
import { View } from '@tarojs/components'
import { DemonstrationTag } from './demonstration-tag'
import './fee-sources.css'

export function FeeSources({ statement }: { readonly statement: FeeStatement }) {
  const { lines, packName, packVersion } = statement
  return (
    <View className="fee-sources">
      <Icon name="document" size={20} />
      <View className="grow">
        {documentsOf(lines).map((document) => (
          <Cited key={document.title} document={document} />
        ))}
        <View className="fee-source ink-3">{`按「${packName}」第 ${packVersion} 版计算`}</View>
      </View>
    </View>
  )
}

function Cited({ document: { title, clauses, reference, demonstration } }: { readonly document: CitedDocument }) {
  return (
    <View className="fee-source">
      {demonstration ? <DemonstrationTag /> : null}
      <View>{demonstration ? clauses : `${title}${clauses}`}</View>
      {reference === '' ? null : <View className="ink-3">{reference}</View>}
    </View>
  )
}
