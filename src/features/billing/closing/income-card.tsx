// What families were billed and paid: from list prices down to what is owed, paid and open.
import { SumRow } from '@src/features/billing/closing/sum-row'
import { sayYuan } from '@src/texts/say-money'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import '@src/features/billing/closing/closing-cards.css'
import type { Figures } from './answers'

export function IncomeCard({ figures: { income, unpaidBills, returnsOpen } }: { readonly figures: Figures }) {
  const { grossFen, cappedOffFen, waivedFen, notHeldFen, otherOffFen, consumablesFen } = income
  const { askedFen, collectedFen, toPayFen, toReturnFen } = income
  return (
    <Card>
      <SumRow name="原额" fen={grossFen} />
      <SumRow name="封顶少收" fen={-cappedOffFen} />
      {waivedFen === null ? null : <SumRow name="减免" fen={-waivedFen} />}
      <SumRow name="停课少收" fen={-notHeldFen} />
      <SumRow name="退课等其他减少" fen={-otherOffFen} />
      {consumablesFen === 0 ? null : <SumRow name="委托买的耗材" fen={consumablesFen} />}
      <View className="closing-sum">
        <SumRow name="应收" fen={askedFen} strong />
      </View>
      <View className="closing-halves">
        <Half name="已收" fen={collectedFen} tone="ink" />
        <Half name={`未收，${unpaidBills} 户`} fen={toPayFen} tone={toPayFen > 0 ? 'warn' : 'ink'} />
      </View>
      {toReturnFen === 0 ? null : (
        <View className="type-note ink-3 gap-top">{`已收里有 ${sayYuan(toReturnFen)} 元要退给 ${returnsOpen} 户`}</View>
      )}
    </Card>
  )
}

interface HalfProps {
  readonly name: string
  readonly fen: number
  readonly tone: 'ink' | 'warn'
}

function Half({ name, fen, tone }: HalfProps) {
  return (
    <View className="closing-half">
      <View className="type-note ink-3">{name}</View>
      <View className={`type-head closing-amount closing-${tone}`}>{sayYuan(fen)}</View>
    </View>
  )
}
