// The last question before a guardian removes someone from a child's family.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import type { Family, Kin } from './answers'

interface EndKinshipSheetProps {
  readonly pupil: Family['pupil']
  readonly kin: Kin
  readonly onClose: () => void
}

export function EndKinshipSheet({ pupil, kin, onClose }: EndKinshipSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('identity.endKinship', '正在移出')
  const show = useToast((state) => state.show)
  const end = async () => {
    if ((await ask({ pupilId: pupil.pupilId, personId: kin.personId })) === null) return
    onClose()
    show({ text: `移出了${kin.name}，要恢复请找班主任` })
  }
  const loss = kin.role === 'guardian' ? '看不到课程和账单，也不能报名' : '看不到几点接、在哪接'
  return (
    <Sheet
      open
      title={`把${kin.name}移出？`}
      consequence={`对方马上${loss}，会收到一条通知。${pupil.name}报的课不变。移错了，班主任能恢复。`}
      confirm="移出"
      cancel="先不移"
      danger
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void end()}
      onCancel={onClose}
    />
  )
}
