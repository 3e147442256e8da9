// Removes someone from a child's family on the homeroom's side, with a short time to undo it.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useUndo } from '@src/ui/feedback/use-undo'
import { Sheet } from '@src/ui/layout/sheet'
import type { Kin, ListedPupil } from './answers'

interface EndKinSheetProps {
  readonly pupil: Pick<ListedPupil, 'pupilId' | 'name'>
  readonly kin: Pick<Kin, 'personId' | 'name' | 'role'>
  readonly onClose: () => void
}

export function EndKinSheet({ pupil, kin, onClose }: EndKinSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('identity.endKinship', '正在移出')
  const show = useToast((state) => state.show)
  const restore = useUndo('identity.restoreKinship')
  const { pupilId } = pupil
  const { personId, name, role } = kin
  const end = async () => {
    if ((await ask({ pupilId, personId })) === null) return
    onClose()
    const undo = () => void restore({ pupilId, personId }, `恢复了${name}`)
    show({ text: `移出了${name}`, undo: { text: '撤销', run: undo } })
  }
  const loss = role === 'guardian' ? '看不到课程和账单，也不能报名' : '看不到几点接、在哪接'
  return (
    <Sheet
      open
      title={`把${name}从${pupil.name}这里移出？`}
      consequence={`对方马上${loss}，会收到一条通知。${pupil.name}报的课不变。`}
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
