// The full rules on children's personal information, open to anyone.
import { ReportEntry } from '@src/features/complaints/guide/report-entry'
import { PRIVACY_RULES } from '@src/features/privacy/consents/privacy-rules'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import './rules-view.css'

export function RulesView() {
  const { version, sections } = PRIVACY_RULES
  return (
    <View className="stack">
      <View className="type-sub ink-2">{`${version} 版。报名前的同意，同意的就是这份规则。`}</View>
      {sections.map(({ title, paragraphs }) => (
        <Card key={title} title={title}>
          {paragraphs.map((paragraph) => (
            <View key={paragraph} className="type-body ink-2 rule-paragraph">
              {paragraph}
            </View>
          ))}
        </Card>
      ))}
      <ReportEntry hasResults />
    </View>
  )
}
