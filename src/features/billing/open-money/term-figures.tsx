// The four figures of this term's money: to collect, received, unpaid, to return.
import type { ActionOutput } from '@domain/registry'
import { sayYuan } from '@src/texts/say-money'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import './past-money.css'

type ThisTerm = NonNullable<ActionOutput<'billing.financeHome'>['thisTerm']>

export function TermFigures({ term }: { readonly term: ThisTerm }) {
  return (
    <Card title={term.name}>
      <View className="finance-figures" role="list">
        {figuresOf(term).map(({ word, fen, note }) => (
          <View key={word} role="listitem">
            <View className="type-note ink-3">{word}</View>
            <View className="type-head tabular">{`${sayYuan(fen)} 元`}</View>
            <View className="type-note ink-2">{note}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}

function figuresOf(term: ThisTerm) {
  const { bills, keptFen, receivedFen, unpaid, toPayFen, returning, toReturnFen } = term
  const share = keptFen > 0 ? `${((receivedFen / keptFen) * 100).toFixed(1)}%` : '还没有账单'
  return [
    { word: '应收', fen: keptFen, note: `${bills} 份账单` },
    { word: '已收', fen: receivedFen, note: share },
    { word: '没缴', fen: toPayFen, note: `${unpaid} 户` },
    { word: '要退', fen: toReturnFen, note: `${returning} 户` },
  ]
}
