// How the money was spent: one bar whose parts and remainder add up to the income.
import type { ActionOutput } from '@domain/registry'
import { sayYuan } from '@src/texts/say-money'
import { spoken } from '@src/ui/basics/spoken'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import './closing-cards.css'

type Spending = NonNullable<ActionOutput<'billing.getClosing'>['figures']>['spending']

interface SpendingCardProps {
  readonly spending: Spending
  readonly incomeFen: number
  readonly leftFen: number
}

export function SpendingCard({ spending, incomeFen, leftFen }: SpendingCardProps) {
  const parts = [
    { key: 1, name: '教师课酬', fen: spending.teachersFen },
    { key: 2, name: '校外课程', fen: spending.providersFen },
    { key: 3, name: '耗材', fen: spending.materialsFen },
    { key: 4, name: leftFen < 0 ? '还差' : '结余', fen: leftFen },
  ]
  const whole = Math.max(1, spending.totalFen + Math.max(0, leftFen))
  return (
    <Card title="钱去了哪里" aside={`元，共有 ${sayYuan(incomeFen)}`}>
      <View className="closing-bar" {...spoken({ hidden: true })}>
        {parts
          .filter(({ fen }) => fen > 0)
          .map(({ key, fen }) => (
            <View key={key} className={`closing-part-${key}`} style={{ width: `${(fen / whole) * 100}%` }} />
          ))}
      </View>
      {parts.map(({ key, name, fen }) => (
        <View key={key} className="closing-row">
          <View className="line ink-2">
            <View className={`closing-key closing-part-${key}`} />
            {name}
          </View>
          <View className="closing-amount">{sayYuan(fen)}</View>
        </View>
      ))}
    </Card>
  )
}
