// The school's decision on one correction.
// A name is changed at once; for anything else the roster is corrected and imported again.

import { CORRECTABLE_WORDS } from '@src/features/privacy/corrections/correction-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { SchoolCorrection } from './answers'

type Decision = 'APPLY' | 'DECLINE'

interface SchoolCorrectionDecidingProps {
  readonly correction: SchoolCorrection
  readonly onClose: () => void
}

export function SchoolCorrectionDeciding({ correction, onClose }: SchoolCorrectionDecidingProps) {
  const { correctionId, pupilName, field, wanted } = correction
  const [decision, setDecision] = useState<Decision | null>(null)
  const { ask, busy, problem } = useConfirmedWrite('privacy.settleCorrection', '正在记下')
  const show = useToast((state) => state.show)
  const settle = async () => {
    if (decision === null || (await ask({ correctionId, decision })) === null) return
    onClose()
    show({ text: decision === 'APPLY' ? '更正了，家长会收到通知' : '没有更正，家长会收到通知' })
  }
  const isName = field === 'PUPIL_NAME' || field === 'GUARDIAN_NAME'
  const options = [
    {
      value: 'APPLY',
      title: isName ? `改成「${wanted}」` : '记为已更正',
      note: isName ? '马上写进名册，各处都显示新的' : '这里只记下，名册里的要另外改、再导入一次',
    },
    { value: 'DECLINE', title: '不更正', note: '名册上的不变' },
  ] as const
  return (
    <Sheet
      open
      title={`${pupilName}，${CORRECTABLE_WORDS[field]}`}
      consequence={`家长要「${wanted}」。核对清楚再决定，决定以后不能改，家长可以再申请。`}
      confirm={decision === 'DECLINE' ? '不更正' : '更正'}
      cancel="先不处理"
      busy={busy}
      blocked={decision === null ? '先选一个' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void settle()}
      onCancel={onClose}
    >
      <ChoiceCards<Decision> options={options} value={decision} onChange={setDecision} label="怎么处理" />
    </Sheet>
  )
}
