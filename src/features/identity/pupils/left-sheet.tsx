// Registers that a pupil leaves during the year: from when, why, and the consequences.
import { LEAVING_REASONS, type LeavingReason } from '@domain/identity/pupils/pupil'
import { addDays, dateAt } from '@domain/values/school-date'
import { LEAVING_WORDS } from '@src/features/identity/rosters/roster-change-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useUndo } from '@src/ui/feedback/use-undo'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ListedPupil } from './answers'

const REASONS = LEAVING_REASONS.map((value) => ({ value, text: LEAVING_WORDS[value] }))

interface LeftSheetProps {
  readonly pupil: Pick<ListedPupil, 'pupilId' | 'name'>
  readonly now: number
  readonly onClose: () => void
}

export function LeftSheet({ pupil: { pupilId, name }, now, onClose }: LeftSheetProps) {
  const [reason, setReason] = useState<LeavingReason | ''>('')
  const { ask, busy, problem } = useConfirmedWrite('identity.setPupilLeft', '正在登记')
  const bringBack = useUndo('identity.setPupilLeft')
  const show = useToast((state) => state.show)
  const leftOn = addDays(dateAt(now), 1)
  const register = async () => {
    if (reason === '' || (await ask({ pupilId, leftOn, reason })) === null) return
    onClose()
    const undo = () => void bringBack({ pupilId, leftOn: null, reason: null }, `${name}还在校`)
    show({ text: `${name}登记了离校`, undo: { text: '撤销', run: undo } })
  }
  return (
    <Sheet
      open
      title={`${name}要离校？`}
      consequence={`从${sayDate(leftOn)}起不算本校学生：报的课退出来，名额给候补的孩子，家长不能再报。以后回来，在名册里补上就行。`}
      confirm="登记离校"
      cancel="先不登记"
      danger
      busy={busy}
      blocked={reason === '' ? '先选一个原因' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void register()}
      onCancel={onClose}
    >
      <View className="type-sub ink-2">离校原因</View>
      <Chips<LeavingReason | ''> options={REASONS} value={reason} onChange={setReason} label="离校原因" />
    </Sheet>
  )
}
