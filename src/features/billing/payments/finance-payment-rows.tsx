// A bill's payments for finance: amount, channel, date, slip, receipt, and how to take one back.
import { ReceiptButton } from '@src/features/billing/documents/receipt-button'
import { sayDate } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import './finance-payment-rows.css'
import { CHANNEL_TEXTS } from '@src/texts/payment-channel-texts'
import type { Mistake } from '../reversals/answers'
import { ReversalSheet } from '../reversals/reversal-sheet'
import { REASON_TEXTS, reversalTexts } from '../reversals/reversal-texts'
import { ReverseButton } from '../reversals/reverse-button'
import type { SchoolBill } from './answers'
import { SlipButton } from './slip-button'

type Payment = SchoolBill['payments'][number]

export function FinancePaymentRows({ answer: { bill, payments, asked } }: { readonly answer: SchoolBill }) {
  const [mistake, setMistake] = useState<Mistake | null>(null)
  if (payments.length === 0) return null
  const { billId } = bill
  return (
    <Card kind="list" title="缴费" aside={`${payments.length} 笔`}>
      {payments.map((payment) => {
        const { paymentNo, amountFen, channel, reversed } = payment
        const waits = asked.some(({ number }) => number === paymentNo)
        const mayReverse = channel !== 'WECHAT' && reversed === null && !waits
        return (
          <ListRow
            key={paymentNo}
            title={<Money fen={amountFen} />}
            note={<Note payment={payment} waits={waits} />}
            end={
              <Papers
                billId={billId}
                payment={payment}
                onMistake={
                  mayReverse ? () => setMistake({ kind: 'PAYMENT', billId, number: paymentNo, amountFen }) : null
                }
              />
            }
          />
        )
      })}
      {mistake ? <ReversalSheet mistake={mistake} onClose={() => setMistake(null)} /> : null}
    </Card>
  )
}

function Note({ payment, waits }: { readonly payment: Payment; readonly waits: boolean }) {
  const { channel, on, reversed } = payment
  const when = `${CHANNEL_TEXTS[channel]}，${sayDate(on)}`
  if (reversed !== null) {
    return (
      <View className="line">
        <Tag tone="warn">{reversalTexts.reversed}</Tag>
        <View>{REASON_TEXTS[reversed.reason]}</View>
      </View>
    )
  }
  if (!waits) return <View>{when}</View>
  return (
    <View>
      <View>{when}</View>
      <Tag tone="now">{reversalTexts.waits}</Tag>
    </View>
  )
}

interface PapersProps {
  readonly billId: string
  readonly payment: Payment
  /** Null where it cannot be taken back by hand. */
  readonly onMistake: (() => void) | null
}

/** A payment that was taken back has no receipt. The row itself is no button: these are. */
function Papers({ billId, payment, onMistake }: PapersProps) {
  const { paymentNo, amountFen, on, hasEvidence, reversed } = payment
  const about = { billId, paymentNo, amountFen, on }
  return (
    <View className="payment-row-papers">
      {hasEvidence ? <SlipButton {...about} number={paymentNo} /> : null}
      {reversed === null ? <ReceiptButton {...about} /> : null}
      {onMistake === null ? null : <ReverseButton on={on} amountFen={amountFen} onTap={onMistake} />}
    </View>
  )
}
