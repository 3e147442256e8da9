// What was collected each month: columns with amounts that add up to the total.
import { SumRow } from '@src/features/billing/closing/sum-row'
import { sayYuan } from '@src/texts/say-money'
import { useLargeType } from '@src/ui/basics/large-type'
import { spoken } from '@src/ui/basics/spoken'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { sayMonth } from './closing-texts'
import '@src/features/billing/closing/closing-cards.css'
import type { Figures } from './answers'

const HEIGHT = 40
/** Up to this many months there is room for the fen. */
const ROOMY = 3

export function CollectedByMonth({ figures: { months, income } }: { readonly figures: Figures }) {
  const large = useLargeType((state) => state.on)
  if (months.length === 0) return null
  const most = Math.max(...months.map(({ amountFen }) => Math.abs(amountFen)), 1)
  return (
    <Card title="每月已收" aside={`元，合计 ${sayYuan(income.collectedFen)}`}>
      {large ? (
        months.map(({ month, amountFen }) => <SumRow key={month} name={sayMonth(month)} fen={amountFen} />)
      ) : (
        <View className="closing-months" {...spoken({ role: 'list' })}>
          {months.map(({ month, amountFen }) => (
            <View
              key={month}
              className="closing-month"
              {...spoken({ role: 'listitem', label: `${sayMonth(month)} ${sayYuan(amountFen)} 元` })}
            >
              <View className="type-note closing-amount">
                {months.length > ROOMY ? sayWhole(amountFen) : sayYuan(amountFen)}
              </View>
              <View
                className="closing-column"
                style={{ height: `${Math.max(2, Math.round((HEIGHT * Math.max(0, amountFen)) / most))}px` }}
              />
              <View className="type-note ink-3">{sayMonth(month)}</View>
            </View>
          ))}
        </View>
      )}
    </Card>
  )
}

/** Many columns are narrow: whole yuan above them, the fen in the total. */
function sayWhole(fen: number): string {
  return sayYuan(Math.round(fen / 100) * 100).replace('.00', '')
}
