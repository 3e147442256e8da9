// Payments WeChat would not begin, or does not say what became of, each with why.
import { sayRefusal, troubledTexts } from '@src/features/billing/payments/refusal-texts'
import { goTo } from '@src/navigation/app-routes'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import type { Reconciliation } from './answers'

export function TroubledPayments({ troubled }: Pick<Reconciliation, 'troubled'>) {
  if (troubled.length === 0) return null
  return (
    <>
      <Card kind="list" title={troubledTexts.list} aside={`${troubled.length} 笔`}>
        {troubled.map(({ paymentNo, billId, pupilName, amountFen, asked, on, times, refusal }) => (
          <ListRow
            key={paymentNo}
            title={pupilName}
            note={
              <View>
                <View>{troubledTexts.asked(asked, on, times)}</View>
                <View>{sayRefusal(refusal)}</View>
              </View>
            }
            end={<Money fen={amountFen} />}
            onTap={() => goTo('financeBill', { billId })}
          />
        ))}
      </Card>
      <Notice tone="warn">{troubledTexts.what}</Notice>
    </>
  )
}
