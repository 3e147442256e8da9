// The last question before an invitation is declined: the kept seat goes to another child.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'

interface DeclineSheetProps {
  readonly pupilId: string
  readonly courseId: string
  readonly title: string
  readonly onClose: () => void
}

export function DeclineSheet({ pupilId, courseId, title, onClose }: DeclineSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.declineInvitation', '正在答复')
  const show = useToast((state) => state.show)
  const decline = async () => {
    if ((await ask({ pupilId, courseId })) === null) return
    show({ text: `答了不去「${title}」` })
    onClose()
  }
  return (
    <Sheet
      open
      title={`不去「${title}」？`}
      consequence="不用说原因，别的课不变，没有收费。留着的名额给别的孩子；想再来，请找学校。"
      confirm="不去"
      cancel="再想想"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void decline()}
      onCancel={onClose}
    />
  )
}
