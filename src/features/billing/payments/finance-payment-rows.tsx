// A bill's payments for finance: amount, channel, date, with the slip and receipt of each.
import { ReceiptButton } from '@src/features/billing/documents/receipt-button'
import { sayDate } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import './finance-payment-rows.css'
import { CHANNEL_TEXTS } from '@src/texts/payment-channel-texts'
import type { SchoolBill } from './answers'
import { SlipButton } from './slip-button'

export function FinancePaymentRows({ answer: { bill, payments } }: { readonly answer: SchoolBill }) {
  if (payments.length === 0) return null
  return (
    <Card kind="list" title="缴费" aside={`${payments.length} 笔`}>
      {payments.map(({ hasEvidence, channel, ...payment }) => {
        const about = { billId: bill.billId, ...payment }
        return (
          <ListRow
            key={payment.paymentNo}
            title={<Money fen={payment.amountFen} />}
            note={`${CHANNEL_TEXTS[channel]}，${sayDate(payment.on)}`}
            end={
              <View className="payment-row-papers">
                {hasEvidence ? <SlipButton {...about} number={payment.paymentNo} /> : null}
                <ReceiptButton {...about} />
              </View>
            }
          />
        )
      })}
    </Card>
  )
}
