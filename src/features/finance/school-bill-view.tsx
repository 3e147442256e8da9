// Owns one bill as the school's finance works on it: where it stands, its lines, what changed, the money and the next step.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/use-action'
import { ReceiptButton } from '@src/features/billing/receipt-button'
import { CHANNEL_WORDS, sayChange, sayStanding, signedFen } from '@src/texts/bill-texts'
import { sayDate } from '@src/texts/say-date'
import { staffErrorTexts } from '@src/texts/staff-error-texts'
import { ActionButton } from '@src/ui/action-button'
import { AsyncView } from '@src/ui/async-view'
import { ButtonColumn } from '@src/ui/button-column'
import { Card } from '@src/ui/card'
import { ListRow } from '@src/ui/list-row'
import { Money } from '@src/ui/money'
import { Skeleton } from '@src/ui/skeleton'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PaymentSheet } from './payment-sheet'
import { SchoolReturns } from './school-returns'

export type SchoolBill = ActionOutput<'billing.getSchoolBill'>

export function SchoolBillView({ billId }: { readonly billId: string }) {
  const state = useAction('billing.getSchoolBill', { billId })
  return (
    <AsyncView<'billing.getSchoolBill'> state={state} texts={staffErrorTexts} skeleton={<Skeleton cards={3} />}>
      {(answer) => <Bill answer={answer} />}
    </AsyncView>
  )
}

function Bill({ answer }: { readonly answer: SchoolBill }) {
  const { bill } = answer
  const [paying, setPaying] = useState(false)
  return (
    <View className="stack">
      <Head answer={answer} />
      {bill.toPayFen > 0 ? (
        <ButtonColumn>
          <ActionButton text="登记缴费" icon="yuan" onTap={() => setPaying(true)} />
        </ButtonColumn>
      ) : null}
      {paying ? <PaymentSheet answer={answer} onClose={() => setPaying(false)} /> : null}
      <SchoolReturns answer={answer} />
      <Payments billId={bill.billId} payments={answer.payments} />
      <Lines answer={answer} />
      <Changes changes={answer.changes} />
    </View>
  )
}

function Head({ answer: { bill, termName } }: { readonly answer: SchoolBill }) {
  const { word, fen } = sayStanding(bill)
  return (
    <View>
      <View className="type-sub ink-2">{`${bill.pupilName}，${bill.homeroomName}，${termName}`}</View>
      <View className="type-sub strong">{word}</View>
      <Money fen={fen} size="display" />
      <View className="type-note ink-2">{`${sayDate(bill.issuedOn)}出，${sayDate(bill.dueOn)}前缴`}</View>
    </View>
  )
}

function Lines({ answer: { bill, lines, consumables } }: { readonly answer: SchoolBill }) {
  return (
    <Card kind="list" title="账单" aside={`${lines.length} 项服务`}>
      {lines.map(({ lineId, title, lessons, payableFen }) => (
        <ListRow
          key={lineId}
          title={title}
          note={lessons === 0 ? '和个性化课同时上，不收费' : `${lessons} 课时`}
          end={<Money fen={payableFen} />}
        />
      ))}
      {consumables.map(({ courseId, name, spec, quantity, payableFen }) => (
        <ListRow
          key={`${courseId}:${name}`}
          title={`代买 ${name}`}
          note={`${spec}，${quantity} 份`}
          end={<Money fen={payableFen} />}
        />
      ))}
      <ListRow title="出账单时应缴" end={<Money fen={bill.askedFen} size="head" />} />
    </Card>
  )
}

function Changes({ changes }: Pick<SchoolBill, 'changes'>) {
  if (changes.length === 0) return null
  return (
    <Card kind="list" title="账单以后的变动" aside={`${changes.length} 笔`}>
      {changes.map((change, index) => {
        const { title, note } = sayChange(change)
        // Entries are only ever added, in order: the place is the entry's own.
        const key = `${index}:${change.on}`
        return <ListRow key={key} title={title} note={note} end={<Money fen={signedFen(change)} unit="" />} />
      })}
    </Card>
  )
}

interface PaymentsProps extends Pick<SchoolBill, 'payments'> {
  readonly billId: string
}

function Payments({ billId, payments }: PaymentsProps) {
  if (payments.length === 0) return null
  return (
    <Card kind="list" title="缴费">
      {payments.map(({ paymentNo, channel, amountFen, on, hasEvidence }) => (
        <ListRow
          key={paymentNo}
          title={<Money fen={amountFen} />}
          note={[CHANNEL_WORDS[channel], sayDate(on), hasEvidence ? '凭据已存' : ''].filter(Boolean).join('，')}
          end={<ReceiptButton billId={billId} paymentNo={paymentNo} on={on} amountFen={amountFen} />}
        />
      ))}
    </Card>
  )
}
