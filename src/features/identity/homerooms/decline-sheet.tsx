// Asks why a family is not let in; what is chosen, the family reads. It can be taken back.
import { DECLINE_REASONS, type DeclineReason } from '@domain/identity/joining/join-request'
import { DECLINE_WORDS } from '@src/features/identity/joining/decline-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { JoinRequest } from './answers'

const REASONS = DECLINE_REASONS.map((value) => ({ value, text: DECLINE_WORDS[value].title }))

interface DeclineSheetProps {
  readonly request: JoinRequest
  readonly onUndo: () => void
  readonly onClose: () => void
}

export function DeclineSheet({ request, onUndo, onClose }: DeclineSheetProps) {
  const { requestId, guardianName, childName, relation } = request
  const [reason, setReason] = useState<DeclineReason | ''>('')
  const { ask, busy, problem } = useConfirmedWrite('identity.settleJoinRequest', '正在告诉对方')
  const show = useToast((state) => state.show)
  const decline = async () => {
    if (reason === '') return
    if ((await ask({ requestId, decision: 'DECLINE', pupilId: null, reason })) === null) return
    onClose()
    show({ text: `没有通过${guardianName}的申请`, undo: { text: '改为通过', run: onUndo } })
  }
  return (
    <Sheet
      open
      title={`不让${guardianName}进来？`}
      consequence={`对方说是${childName}的${relation}。不通过，对方看不到班里任何信息，会收到你选的原因。点错了，能改为通过。`}
      confirm="不通过"
      cancel="再想想"
      danger
      busy={busy}
      blocked={reason === '' ? '先选一个原因' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void decline()}
      onCancel={onClose}
    >
      <Chips<DeclineReason | ''> options={REASONS} value={reason} onChange={setReason} label="原因" />
    </Sheet>
  )
}
