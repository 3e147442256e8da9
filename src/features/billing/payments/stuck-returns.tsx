// Refunds that WeChat could not make, each with why; and asking WeChat once more.
import { STUCK_STEPS } from '@domain/billing/ledger/stuck-returns'
import { useAction } from '@src/api/hooks/use-action'
import { sayRefusal } from '@src/features/billing/payments/refusal-texts'
import { stuckTexts } from '@src/features/billing/payments/stuck-texts'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import type { Reconciliation } from './answers'
import { TroubledPayments } from './troubled-payments'

type Stuck = Reconciliation['stuck']

/** As many as can be worked on at once. */
const MOST = 20

interface StuckReturnsProps {
  readonly schoolId: string
  readonly stuck: Stuck
  readonly onResent: () => void
}

export function StuckReturns({ schoolId, stuck, onResent }: StuckReturnsProps) {
  if (stuck.length === 0) return null
  const steps = STUCK_STEPS.filter((step) => stuck.some((one) => one.step === step))
  return (
    <>
      <Card kind="list" title={stuckTexts.list} aside={`${stuck.length} 笔`}>
        {stuck.slice(0, MOST).map(({ billId, refundNo, pupilName, amountFen, on, step, refusal }) => (
          <ListRow
            key={refundNo}
            title={pupilName}
            note={
              <View>
                <View>{stuckTexts.note(step, on)}</View>
                {refusal === null ? null : <View>{sayRefusal(refusal)}</View>}
              </View>
            }
            end={<Money fen={amountFen} />}
            onTap={() => goTo('financeBill', { billId })}
          />
        ))}
        {stuck.length > MOST ? <ListRow title={stuckTexts.more(stuck.length - MOST)} /> : null}
      </Card>
      {steps.map((step) => (
        <Notice key={step} tone="warn">
          {stuckTexts.what[step]}
        </Notice>
      ))}
      {steps.includes('REFUSED') ? <ResendButton schoolId={schoolId} onResent={onResent} /> : null}
    </>
  )
}

function ResendButton({ schoolId, onResent }: Pick<StuckReturnsProps, 'schoolId' | 'onResent'>) {
  const { ask, busy, problem } = useConfirmedWrite('billing.resendReturns', stuckTexts.resending)
  const show = useToast((state) => state.show)
  const resend = async () => {
    const answer = await ask({ schoolId })
    if (answer === null) return
    show({ text: stuckTexts.resent(answer.returns) })
    onResent()
  }
  return (
    <View className="stack">
      <WriteProblem problem={problem} />
      <ActionButton kind="plain" icon="refresh" text={stuckTexts.resend} busy={busy} onTap={() => void resend()} />
    </View>
  )
}

/** For pages that fetch nothing else. Draws nothing if nothing is stuck or the caller is not a finance clerk. */
export function StuckReturnsOf({ schoolId }: { readonly schoolId: string }) {
  const { value, refresh } = useAction('billing.getReconciliation', { schoolId, before: null })
  if (!value) return null
  return (
    <>
      <StuckReturns schoolId={schoolId} stuck={value.stuck} onResent={refresh} />
      <TroubledPayments troubled={value.troubled} />
    </>
  )
}
