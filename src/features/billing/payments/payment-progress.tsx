// Waits for a payment's outcome: polls while visible and queries WeChat when it takes long.
import type { ActionOutput } from '@domain/registry'
import type { CallError } from '@src/api/failures/call-error'
import { useAction } from '@src/api/hooks/use-action'
import { usePolling } from '@src/api/hooks/use-polling'
import { paymentTexts as words } from '@src/features/billing/payments/payment-texts'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Progress } from '@src/ui/feedback/progress'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Card } from '@src/ui/layout/card'
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import { useRef } from 'react'

type PaymentAnswer = ActionOutput<'billing.getPayment'>

interface PaymentProgressProps {
  readonly paymentNo: string
  readonly busy: string | false
  readonly problem: CallError | null
  /** The cashier again, for the same payment. */
  readonly onResume: () => void
  readonly onAgain: () => void
}

/** WeChat usually reports within seconds; after this many polls we query it. */
const LOOKS = 2

export function PaymentProgress({ paymentNo, busy, problem, onResume, onAgain }: PaymentProgressProps) {
  const state = useAction('billing.getPayment', { paymentNo })
  const confirming = useConfirmedWrite('billing.confirmPayment', words.asking)
  const looks = useRef(0)
  const isOpen = state.value?.payment.state === 'OPEN'
  usePolling(async () => {
    looks.current += 1
    if (looks.current <= LOOKS) state.refresh()
    else await confirming.ask({ paymentNo })
    return 'same'
  }, isOpen)
  return (
    <AsyncView<'billing.getPayment'> state={state}>
      {({ payment, pupilId }) =>
        payment.state === 'PAID' ? (
          <Paid payment={payment} pupilId={pupilId} />
        ) : payment.state === 'CLOSED' ? (
          <PlainState drawing="lamp" {...words.closed}>
            <ActionButton text={words.again} onTap={onAgain} />
          </PlainState>
        ) : (
          <View className="stack">
            <Card>
              <Money fen={payment.amountFen} size="display" />
              <Progress words={words.unsure.words} share={null} note={words.unsure.note} />
            </Card>
            <WriteProblem problem={confirming.problem ?? problem} />
            <ButtonColumn>
              <ActionButton
                text={words.ask}
                icon="refresh"
                busy={confirming.busy}
                onTap={() => void confirming.ask({ paymentNo })}
              />
              <ActionButton text={words.resume} kind="quiet" busy={busy} onTap={onResume} />
            </ButtonColumn>
          </View>
        )
      }
    </AsyncView>
  )
}

function Paid({ payment, pupilId }: Pick<PaymentAnswer, 'payment' | 'pupilId'>) {
  return (
    <PlainState
      drawing="gate"
      title={words.paid.title}
      hint={words.paid.hint(payment.paidFen ?? 0, payment.paidAt ?? 0)}
    >
      <ButtonColumn>
        <ActionButton text={words.toReceipts} onTap={() => goTo('receipts', { pupilId })} />
        <ActionButton text={words.toStatement} kind="quiet" onTap={() => goTo('statement', { pupilId })} />
      </ButtonColumn>
    </PlainState>
  )
}
