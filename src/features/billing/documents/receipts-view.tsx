// A child's payments and refunds, one row each; the receipt opens with one tap.

import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { receiptTexts } from '@src/features/billing/documents/receipt-texts'
import { AskSchool } from '@src/features/identity/families/ask-school'
import { goTo } from '@src/navigation/app-routes'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { Money } from '@src/ui/marks/money'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { ReceiptButton } from './receipt-button'
import './receipts-view.css'
import { CHANNEL_TEXTS, STUCK_NOTE } from '@src/texts/payment-channel-texts'

type Answer = ActionOutput<'billing.listReceipts'>
type Payment = Answer['payments'][number]
type Return = Payment['returns'][number]

export function ReceiptsView({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('billing.listReceipts', { pupilId })
  return (
    <AsyncView<'billing.listReceipts'> state={state}>
      {(answer) => (answer.payments.length === 0 ? <Nothing pupilId={pupilId} /> : <Receipts answer={answer} />)}
    </AsyncView>
  )
}

function Receipts({ answer: { pupil, paidFen, returnedFen, payments } }: { readonly answer: Answer }) {
  const shown = useTwoStepList(payments)
  const terms = [...new Set(shown.map(({ termName }) => termName))]
  return (
    <View className="stack">
      <View>
        <View className="type-note ink-3">{`${pupil.name}，${pupil.homeroomName}，${receiptTexts.paidInAll}`}</View>
        <Money fen={paidFen} size="display" />
        {returnedFen > 0 ? <View className="type-sub ink-2">{receiptTexts.returnedInAll(returnedFen)}</View> : null}
      </View>
      {terms.map((term) => (
        <Card key={term} kind="list" title={term}>
          {shown
            .filter(({ termName }) => termName === term)
            .map((payment) => (
              <PaymentRow key={payment.paymentNo} payment={payment} />
            ))}
        </Card>
      ))}
      {payments.some(isStuckIn) ? <Notice tone="warn">{STUCK_NOTE}</Notice> : null}
      <Notice tone="info">{receiptTexts.whatItIs}</Notice>
      <AskSchool pupilId={pupil.pupilId} />
    </View>
  )
}

function isStuckIn({ returns }: Payment): boolean {
  return returns.some(({ isStuck }) => isStuck)
}

function PaymentRow({ payment }: { readonly payment: Payment }) {
  const { billId, paymentNo, amountFen, channel, on, returns } = payment
  return (
    <View className="receipt-row">
      <View className="line-between">
        <View className="grow">
          <Money fen={amountFen} size="head" />
          <View className="type-note ink-3">{`${sayDate(on)}，${CHANNEL_TEXTS[channel]}`}</View>
        </View>
        <ReceiptButton billId={billId} paymentNo={paymentNo} on={on} amountFen={amountFen} />
      </View>
      {returns.map((one) => (
        <ReturnLine key={`${one.on} ${one.amountFen}`} one={one} />
      ))}
    </View>
  )
}

function ReturnLine({ one: { on, amountFen, isStuck } }: { readonly one: Return }) {
  return (
    <View className="line-between receipt-return">
      <View className="line grow">
        <View className="type-sub">{on === null ? receiptTexts.returning : receiptTexts.returned(on)}</View>
        {isStuck ? (
          <Tag tone="warn" icon="warn">
            {receiptTexts.stuck}
          </Tag>
        ) : on === null ? (
          <Tag tone="info" icon="clock">
            {receiptTexts.onItsWay}
          </Tag>
        ) : null}
      </View>
      <View className="type-sub strong">{`${sayYuan(-amountFen)} 元`}</View>
    </View>
  )
}

function Nothing({ pupilId }: { readonly pupilId: string }) {
  return (
    <PlainState drawing="bag" {...receiptTexts.nothing}>
      <ActionButton text={receiptTexts.toStatement} onTap={() => goTo('statement', { pupilId })} />
    </PlainState>
  )
}
