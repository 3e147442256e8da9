// Material of a bill that came back, for finance; what was recorded by mistake is taken back.
import { sayDate } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SchoolBill } from '../payments/answers'
import type { Mistake } from '../reversals/answers'
import { ReversalSheet } from '../reversals/reversal-sheet'
import { reversalTexts } from '../reversals/reversal-texts'
import { ReverseButton } from '../reversals/reverse-button'

export function FinanceMaterialReturns({ answer }: { readonly answer: SchoolBill }) {
  const { bill, materialReturns, asked } = answer
  const [mistake, setMistake] = useState<Mistake | null>(null)
  const begin = (number: string, amountFen: number) =>
    setMistake({ kind: 'MATERIAL', billId: bill.billId, number, amountFen })
  if (materialReturns.length === 0) return null
  return (
    <Card kind="list" title="退回的材料" aside={`${materialReturns.length} 次`}>
      {materialReturns.map(({ returnId, name, pieces, on, amountFen }) => {
        const waits = asked.some(({ number }) => number === returnId)
        return (
          <ListRow
            key={returnId}
            title={`${name} ${pieces} 份`}
            note={
              <View className="line">
                <View>{sayDate(on)}</View>
                {waits ? <Tag tone="now">{reversalTexts.waits}</Tag> : null}
              </View>
            }
            end={
              <View className="line">
                {waits ? null : (
                  <ReverseButton on={on} amountFen={amountFen} onTap={() => begin(returnId, amountFen)} />
                )}
                <Money fen={-amountFen} />
              </View>
            }
          />
        )
      })}
      {mistake ? <ReversalSheet mistake={mistake} onClose={() => setMistake(null)} /> : null}
    </Card>
  )
}
