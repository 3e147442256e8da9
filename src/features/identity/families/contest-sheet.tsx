// Contests a match ("this is not my child"): the reason, and what happens at once.
import { CONTEST_REASONS, type ContestReason } from '@domain/identity/joining/contest'
import { CONTEST_REASON_WORDS } from '@src/features/identity/invitations/family-texts'
import { startOver } from '@src/navigation/app-routes'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { Family } from './answers'

const REASONS = CONTEST_REASONS.map((value) => ({ value, text: CONTEST_REASON_WORDS[value] }))

interface ContestSheetProps {
  readonly pupil: Family['pupil']
  readonly onClose: () => void
}

export function ContestSheet({ pupil, onClose }: ContestSheetProps) {
  const [reason, setReason] = useState<ContestReason | ''>('')
  const { ask, busy, problem } = useConfirmedWrite('identity.contestMatch', '正在断开')
  const show = useToast((state) => state.show)
  const contest = async () => {
    if (reason === '' || (await ask({ pupilId: pupil.pupilId, reason })) === null) return
    show({ text: '断开了，班主任会来核对' })
    startOver('home')
  }
  return (
    <Sheet
      open
      title={`${pupil.name}不是你的孩子？`}
      consequence={`你马上看不到${pupil.name}的信息，班主任会收到消息来核对。点错了，请班主任恢复。`}
      confirm="不是我的孩子"
      cancel="先不断开"
      danger
      busy={busy}
      blocked={reason === '' ? '先选一个原因' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void contest()}
      onCancel={onClose}
    >
      <Chips<ContestReason | ''> options={REASONS} value={reason} onChange={setReason} label="原因" />
    </Sheet>
  )
}
