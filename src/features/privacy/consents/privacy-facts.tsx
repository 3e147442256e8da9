// A short account of how a child's data is used, with a link to the full rules.

import type { PrivacyText } from '@src/features/privacy/consents/privacy-texts'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import './privacy-facts.css'

interface PrivacyFactsProps {
  readonly facts: PrivacyText['facts']
  readonly version: string
}

export function PrivacyFacts({ facts, version }: PrivacyFactsProps) {
  return (
    <Card kind="list">
      {facts.map(({ sign, title, text }) => (
        <View key={title} className="list-row privacy-fact">
          <Tile sign={sign} tone="plain" />
          <View className="grow">
            <View className="type-body strong">{title}</View>
            <View className="type-sub ink-2">{text}</View>
          </View>
        </View>
      ))}
      <RulesRow version={version} />
    </Card>
  )
}

export function RulesRow({ version }: { readonly version: string }) {
  return <ListRow title="儿童个人信息处理规则" note={`全文，${version} 版`} onTap={() => goTo('rules')} />
}
