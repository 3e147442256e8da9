// Paying one bill: the amount due, whose account receives it, then the outcome.

import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { PAY_VIA } from '@src/api/platform/pay-with-wechat'
import { paymentTexts as words } from '@src/features/billing/payments/payment-texts'
import { AskSchool } from '@src/features/identity/families/ask-school'
import { goTo } from '@src/navigation/app-routes'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { PaymentProgress } from './payment-progress'
import { type Paying, usePaying } from './use-paying'

export type Payable = ActionOutput<'billing.getPayable'>

interface FamilyPayViewProps {
  readonly billId: string
  /** Back from the cashier, or from a notice. */
  readonly paymentNo: string | null
}

export function FamilyPayView({ billId, paymentNo }: FamilyPayViewProps) {
  const state = useAction('billing.getPayable', { billId })
  const paying = usePaying(paymentNo)
  return (
    <AsyncView<'billing.getPayable'> state={state}>
      {(payable) => <Paid billId={billId} payable={payable} paying={paying} />}
    </AsyncView>
  )
}

interface StageProps {
  readonly billId: string
  readonly payable: Payable
  readonly paying: Paying
}

/** A pending payment comes first, so that nobody pays twice because the page lost track of it. */
function Paid({ billId, payable, paying }: StageProps) {
  const isTried = paying.handover === 'canceled' || paying.handover === 'failed'
  const { toPayFen, pupilId, payee } = payable
  if (paying.paymentNo !== null && !isTried)
    return (
      <PaymentProgress
        paymentNo={paying.paymentNo}
        busy={paying.busy}
        problem={paying.problem}
        onResume={() => void paying.pay(billId, toPayFen)}
        onAgain={paying.forget}
      />
    )
  if (toPayFen === 0)
    return (
      <PlainState drawing="bag" {...words.nothing}>
        <ActionButton text={words.toReceipts} onTap={() => goTo('receipts', { pupilId })} />
      </PlainState>
    )
  if (payee === null)
    return (
      <PlainState drawing="gate" {...words.noPayee}>
        <AskSchool pupilId={pupilId} />
        <ActionButton text={words.toStatement} kind="plain" onTap={() => goTo('statement', { pupilId })} />
      </PlainState>
    )
  if (paying.problem?.code === 'CANNOT_COLLECT')
    return <NotByWechat billId={billId} payable={payable} paying={paying} />
  return <Desk billId={billId} payable={payable} paying={paying} />
}

/** Paying again would be refused again, so the other ways come first. */
function NotByWechat({ billId, payable: { pupilId, toPayFen }, paying }: StageProps) {
  return (
    <PlainState drawing="gate" {...words.noCollect}>
      <ButtonColumn>
        <ActionButton text={words.toStatement} onTap={() => goTo('statement', { pupilId })} />
        <ActionButton
          text={words.tryAgain}
          kind="quiet"
          busy={paying.busy}
          onTap={() => void paying.pay(billId, toPayFen)}
        />
      </ButtonColumn>
    </PlainState>
  )
}

function Desk({ billId, payable, paying }: StageProps) {
  const { childName, termName, toPayFen, paidFen, dueOn, payee } = payable
  return (
    <View className="stack">
      <View>
        <View className="type-sub ink-2">{words.dueOf(childName, termName)}</View>
        <Money fen={toPayFen} size="display" />
        <View className="type-sub ink-2">
          {[`${sayDate(dueOn)}前付`, ...(paidFen > 0 ? [words.paidBefore(paidFen)] : [])].join('，')}
        </View>
      </View>
      <Card kind="list" title={words.payee}>
        <ListRow start={<Tile sign="校" tone="primary" />} title={payee?.holder ?? ''} note={words.payeeNote} />
      </Card>
      {paying.handover === 'canceled' ? <Notice tone="plain">{words.canceled}</Notice> : null}
      {paying.handover === 'failed' ? <Notice tone="warn">{words.failed}</Notice> : null}
      <WriteProblem problem={paying.problem} />
      <ButtonColumn>
        <ActionButton
          text={words.pay(toPayFen, PAY_VIA)}
          busy={paying.busy}
          onTap={() => void paying.pay(billId, toPayFen)}
        />
      </ButtonColumn>
    </View>
  )
}
