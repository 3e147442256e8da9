// What the school did for a child on a guardian's word: guardians may say no.
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { View } from '@tarojs/components'
import type { BehalfAnswer } from './answers'
import { BehalfRequestCard } from './behalf-request-card'

export function FamilyBehalfActs({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('enrollment.listBehalfActs', { pupilId })
  const now = useAnswerClock(state.value?.now ?? 0, state.savedAt)
  return (
    <AsyncView<'enrollment.listBehalfActs'> state={state}>
      {({ requests }) => (
        <View className="stack">
          {requests.length === 0 ? (
            <View className="type-sub ink-2">学校没有替家里办过事。要办，也要先听到监护人自己说。</View>
          ) : null}
          {requests.map((request) => (
            <BehalfRequestCard key={request.requestId} request={request}>
              <Undo request={request} now={now} onDone={state.refresh} />
            </BehalfRequestCard>
          ))}
        </View>
      )}
    </AsyncView>
  )
}

interface UndoProps {
  readonly request: BehalfAnswer
  readonly now: number
  readonly onDone: () => void
}

function Undo({ request: { requestId, state, undoUntil }, now, onDone }: UndoProps) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.undoGuardianWord', '正在退回')
  const show = useToast((toast) => toast.show)
  useProblemToast(problem)
  const isOpen = state === 'PROPOSED' || (state === 'CONFIRMED' && now < (undoUntil ?? 0))
  if (!isOpen) return null
  const undo = async () => {
    if ((await ask({ requestId })) === null) return
    show({ text: '退回了，一分不收' })
    onDone()
  }
  return (
    <View className="gap-top">
      <ActionButton text="不办了，一分不收" kind="plain" icon="undo" busy={busy} onTap={() => void undo()} />
      <View className="type-note ink-3">今天 24:00 前都可以</View>
    </View>
  )
}
