// The totals of a school's bills: billed, paid, open; refunds due and made where there are any.
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import './bill-totals.css'
import type { Totals } from './answers'

interface BillTotalsProps {
  readonly termName: string | null
  readonly totals: Totals
}

export function BillTotals({ termName, totals }: BillTotalsProps) {
  const { bills, unpaid, keptFen, paidFen, returnedFen, toPayFen, toReturnFen, waivedFen } = totals
  const more = [
    ...(toReturnFen > 0 ? [{ word: '待退', fen: toReturnFen }] : []),
    ...(returnedFen > 0 ? [{ word: '已退', fen: returnedFen }] : []),
    ...(waivedFen > 0 ? [{ word: '减免合计', fen: waivedFen }] : []),
  ]
  return (
    <View>
      <View className="type-sub ink-2">
        {[termName, `${bills} 份账单，${unpaid} 份待缴`].filter(Boolean).join('，')}
      </View>
      <View className="bill-totals" role="list">
        <Total word="待缴" fen={toPayFen} large />
        <Total word="应收" fen={keptFen} />
        <Total word="已缴" fen={paidFen} />
        {more.map(({ word, fen }) => (
          <Total key={word} word={word} fen={fen} />
        ))}
      </View>
    </View>
  )
}

function Total({
  word,
  fen,
  large = false,
}: {
  readonly word: string
  readonly fen: number
  readonly large?: boolean
}) {
  return (
    <View className={large ? 'bill-total bill-total-large' : 'bill-total'} role="listitem">
      <View className="type-note ink-2">{word}</View>
      <Money fen={fen} size={large ? 'display' : 'body'} />
    </View>
  )
}
