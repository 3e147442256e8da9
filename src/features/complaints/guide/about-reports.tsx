// The page before a report: what is stored, who can see what, what nobody can promise.
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { ABOUT_SECTIONS } from './about-texts'
import { StepHead } from './step-head'

export function AboutReports() {
  return (
    <Screen title="举报前先看" back>
      <View className="stack">
        <StepHead step="两分钟看完" title="我们存什么，管不到什么" />
        {ABOUT_SECTIONS.map(({ title, points }) => (
          <Card key={title} title={title}>
            {points.map((point) => (
              <View key={point} className="type-body ink-2 about-point">
                {point}
              </View>
            ))}
          </Card>
        ))}
      </View>
    </Screen>
  )
}
