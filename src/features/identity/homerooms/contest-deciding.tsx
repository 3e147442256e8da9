// Decides a "not my child" contest: confirm it, or restore the match.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { OpenContest } from './answers'

type Decision = 'CONFIRM' | 'RESTORE'

interface ContestDecidingProps {
  readonly contest: OpenContest
  readonly childName: string
  readonly onClose: () => void
}

export function ContestDeciding({ contest, childName, onClose }: ContestDecidingProps) {
  const { contestId, personName } = contest
  const [decision, setDecision] = useState<Decision | null>(null)
  const { ask, busy, problem } = useConfirmedWrite('identity.settleContest', '正在处理')
  const show = useToast((state) => state.show)
  const settle = async () => {
    if (decision === null || (await ask({ contestId, decision })) === null) return
    onClose()
    show({ text: decision === 'CONFIRM' ? `${personName}不再连着${childName}` : `恢复了${personName}` })
  }
  const options = [
    { value: 'CONFIRM', title: '对方说得对', note: `保持断开，对方看不到${childName}` },
    { value: 'RESTORE', title: '弄错了，恢复', note: `对方又能看${childName}的课和账单` },
  ] as const
  return (
    <Sheet
      open
      title={`${personName}是${childName}的家长吗？`}
      consequence="对方说不是，所以已经断开。先打电话核对，再决定。"
      confirm={decision === 'RESTORE' ? '恢复' : '保持断开'}
      cancel="先不处理"
      busy={busy}
      blocked={decision === null ? '先选一个' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void settle()}
      onCancel={onClose}
    >
      <ChoiceCards<Decision> options={options} value={decision} onChange={setDecision} label="核对的结果" />
    </Sheet>
  )
}
