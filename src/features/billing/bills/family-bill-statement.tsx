// A family's bill: amount due, open questions, lines, changes and payments.

import type { FeeStatement } from '@domain/billing/fees/fee-statement'
import { sayChange, sayStanding, signedFen } from '@src/features/billing/bills/bill-texts'
import { FeeLines } from '@src/features/billing/fees/fee-lines'
import { RETURN_TEXTS } from '@src/features/billing/payments/return-texts'
import { AskSchool } from '@src/features/identity/families/ask-school'
import { CHANNEL_TEXTS, STUCK_NOTE } from '@src/texts/payment-channel-texts'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { ReceiptsRow } from '../documents/receipts-row'
import { HowToPay } from '../payments/how-to-pay'
import { FeeSources } from '../policy/fee-sources'
import { reversalTexts } from '../reversals/reversal-texts'
import { FamilyWaiverRow } from '../waivers/family-waiver-row'
import type { BillAnswer, FamilyBill } from './answers'
import { AwaitedCharges } from './awaited-charges'
import { StatementHead } from './statement-head'

interface FamilyBillStatementProps {
  readonly answer: BillAnswer
  readonly statement: FeeStatement
  readonly bill: FamilyBill
}

export function FamilyBillStatement({ answer: { pupil, termName }, statement, bill }: FamilyBillStatementProps) {
  const { word, fen } = sayStanding(bill)
  const due = bill.state === 'UNPAID' ? { note: `${sayDate(bill.dueOn)}前缴` } : {}
  return (
    <View className="stack">
      <StatementHead pupil={pupil} word={word} fen={fen} aside={termName ?? ''} {...due} />
      <AwaitedCharges pupilId={pupil.pupilId} charges={bill.awaited} />
      {bill.toPayFen > 0 ? <HowToPay pupilId={pupil.pupilId} bill={bill} /> : null}
      <Changes bill={bill} />
      {bill.returns.some(({ state }) => state === 'STUCK' || state === 'REFUSED') ? (
        <Notice tone="warn">{STUCK_NOTE}</Notice>
      ) : null}
      <Moneys bill={bill} />
      {bill.payments.length > 0 ? <ReceiptsRow pupilId={pupil.pupilId} /> : null}
      <Card kind="list" title="账单" aside={`${sayDate(bill.issuedOn)}出`}>
        <FeeLines statement={statement} />
      </Card>
      <Consumables bill={bill} />
      <FeeSources statement={statement} />
      <FamilyWaiverRow pupilId={pupil.pupilId} />
      <Notice tone="info">
        账单出了就不改，有变动另记一笔。延时托管不收费，不在账单里。看不明白，打电话问学校财务。
      </Notice>
      <AskSchool pupilId={pupil.pupilId} />
    </View>
  )
}

function Consumables({ bill: { consumables } }: Pick<FamilyBillStatementProps, 'bill'>) {
  if (consumables.length === 0) return null
  return (
    <Card kind="list" title="委托学校代买" aside="另外算，不是服务费">
      {consumables.map(({ courseId, name, spec, unitPrice, quantity, payableFen }) => (
        <ListRow
          key={`${courseId}:${name}`}
          title={name}
          note={`${spec}，${sayYuan(unitPrice)} 元 × ${quantity}`}
          end={<Money fen={payableFen} />}
        />
      ))}
    </Card>
  )
}

function Changes({ bill: { changes } }: Pick<FamilyBillStatementProps, 'bill'>) {
  const drawn = useTwoStepList(changes)
  if (changes.length === 0) return null
  return (
    <Card kind="list" title="账单以后的变动" aside={`${changes.length} 笔`}>
      {drawn.map((change, index) => {
        const { title, note } = sayChange(change)
        // Entries are only ever added, in order: the place is the entry's own.
        const key = `${index}:${change.on}`
        return <ListRow key={key} title={title} note={note} end={<Money fen={signedFen(change)} unit="" />} />
      })}
    </Card>
  )
}

function Moneys({ bill: { payments, returns } }: Pick<FamilyBillStatementProps, 'bill'>) {
  if (payments.length === 0) return null
  return (
    <Card kind="list" title="缴和退">
      {payments.map(({ paymentNo, channel, amountFen, on }) => (
        <ListRow
          key={paymentNo}
          title={`缴 ${CHANNEL_TEXTS[channel]}`}
          note={sayDate(on)}
          end={<Money fen={amountFen} />}
        />
      ))}
      {payments.map(({ paymentNo, amountFen, reversed }) =>
        reversed === null ? null : (
          <ListRow
            key={`reversed ${paymentNo}`}
            title={`冲正 ${sayDate(reversed.on)}`}
            note={reversalTexts.toFamily(reversed.reason)}
            end={<Money fen={-amountFen} />}
          />
        ),
      )}
      {returns.map(({ refundNo, channel, amountFen, state, on, reversed, twice }) => (
        <ListRow
          key={refundNo}
          title={`退 ${CHANNEL_TEXTS[channel]}`}
          note={
            <View>
              <View className="line">
                <Tag tone={RETURN_TEXTS[state].tone}>{RETURN_TEXTS[state].word}</Tag>
                {on === null ? null : <View>{sayDate(on)}</View>}
              </View>
              {reversed === null ? null : <View>{reversalTexts.toFamily(reversed.reason)}</View>}
              {twice === null ? null : <View>{reversalTexts.twiceToFamily(twice)}</View>}
            </View>
          }
          end={<Money fen={-amountFen} />}
        />
      ))}
    </Card>
  )
}
