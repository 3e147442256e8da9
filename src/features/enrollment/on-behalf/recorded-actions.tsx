// What whoever recorded a word may do with it: print the slip, or take it back.
import { ExportButton } from '@src/features/billing/documents/export-button'
import { ActionButton } from '@src/ui/controls/action-button'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { View } from '@tarojs/components'
import type { BehalfAnswer } from './answers'

interface RecordedActionsProps {
  readonly request: BehalfAnswer
  readonly onDone: () => void
}

export function RecordedActions({ request: { requestId, state, byMe }, onDone }: RecordedActionsProps) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.takeBackGuardianWord', '正在收回')
  useProblemToast(problem)
  if (!byMe) return null
  const takeBack = async () => {
    if ((await ask({ requestId })) !== null) onDone()
  }
  return (
    <View className="gap-top line">
      <ExportButton name="enrollment.makeBehalfSlip" input={{ requestId }} text="打单子" size="small" />
      {state === 'PROPOSED' ? (
        <ActionButton text="收回" kind="quiet" size="small" busy={busy} onTap={() => void takeBack()} />
      ) : null}
    </View>
  )
}
