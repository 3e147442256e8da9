// Words of guardians that wait for one's yes, and those one recorded.
import { useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { ActionButton } from '@src/ui/controls/action-button'
import { PlainState } from '@src/ui/feedback/plain-state'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { View } from '@tarojs/components'
import { BehalfRequestCard } from './behalf-request-card'
import { RecordedActions } from './recorded-actions'

export function BehalfList() {
  const state = useAction('enrollment.listGuardianWords', { schoolId: null, after: null })
  return (
    <SideGate<'enrollment.listGuardianWords'> side="teacher" state={state}>
      {({ requests }) =>
        requests.length === 0 ? (
          <PlainState drawing="bag" title="没有替家长办的单子" hint="从班级里点开一个孩子，可以替没有手机的家里办。" />
        ) : (
          <View className="stack">
            {requests.map((request) => (
              <BehalfRequestCard key={request.requestId} request={request} isNamed>
                {request.mayConfirm ? (
                  <Confirming requestId={request.requestId} onDone={state.refresh} />
                ) : (
                  <RecordedActions request={request} onDone={state.refresh} />
                )}
              </BehalfRequestCard>
            ))}
          </View>
        )
      }
    </SideGate>
  )
}

interface ConfirmingProps {
  readonly requestId: string
  readonly onDone: () => void
}

function Confirming({ requestId, onDone }: ConfirmingProps) {
  const confirming = useConfirmedWrite('enrollment.confirmGuardianWord', '正在办')
  const declining = useConfirmedWrite('enrollment.declineGuardianWord', '正在记')
  const show = useToast((toast) => toast.show)
  useProblemToast(confirming.problem)
  useProblemToast(declining.problem)
  const confirm = async () => {
    const done = await confirming.ask({ requestId })
    if (done === null) return
    show({ text: done.isWaiting ? '排上了，家里会收到通知' : '办了，家里会收到通知' })
    onDone()
  }
  const decline = async () => {
    if ((await declining.ask({ requestId })) === null) return
    show({ text: '没有点头，什么也没有办' })
    onDone()
  }
  return (
    <View className="stack gap-top">
      <ActionButton
        text="我看过，点头"
        label="我看过家长的话，点头"
        kind="soft"
        icon="check"
        busy={confirming.busy}
        onTap={() => void confirm()}
      />
      <ActionButton text="不点头" kind="quiet" busy={declining.busy} onTap={() => void decline()} />
    </View>
  )
}
