// The documents a fee rests on, with invented values marked, and a link to the whole policy.
import type { FeeStatement } from '@domain/billing/fees/fee-statement'
import { type CitedDocument, documentsOf } from '@src/features/billing/policy/say-source'
import { standardTexts } from '@src/features/billing/policy/standard-texts'
import { goTo } from '@src/navigation/app-routes'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import { DemonstrationTag } from './demonstration-tag'
import './fee-sources.css'

export function FeeSources({ statement }: { readonly statement: FeeStatement }) {
  const { lines, packId, packName, packVersion } = statement
  return (
    <View className="fee-sources">
      <Icon name="document" size={20} />
      <View className="grow">
        {documentsOf(lines).map((document) => (
          <Cited key={document.title} document={document} />
        ))}
        <View className="fee-source ink-3">{`按「${packName}」第 ${packVersion} 版计算`}</View>
        <Tappable className="fee-sources-way" onTap={() => goTo('standard', { packId })}>
          <View>{standardTexts.wayHere}</View>
          <Icon name="chevron-right" size={18} />
        </Tappable>
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
