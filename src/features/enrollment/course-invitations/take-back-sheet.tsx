// The last question before an invitation is taken back: the seat is free, the family is told.
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import type { CourseInvitations, InvitedPupil } from './school-invitation-texts'

interface TakeBackSheetProps {
  readonly pupil: InvitedPupil
  readonly course: CourseInvitations['course']
  readonly onClose: () => void
}

export function TakeBackSheet({ pupil, course, onClose }: TakeBackSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.takeBackInvitation', '正在收回')
  const show = useToast((state) => state.show)
  const takeBack = async () => {
    if ((await ask({ courseId: course.courseId, pupilId: pupil.pupilId })) === null) return
    show({ text: `收回了${pupil.name}的邀请` })
    onClose()
  }
  return (
    <Sheet
      open
      title={`收回${pupil.name}的邀请？`}
      consequence="留着的 1 个名额空出来，可以请别的孩子；监护人会收到提醒。答过参加的不能收回。"
      confirm="收回邀请"
      cancel="先不收回"
      busy={busy}
      problem={problem && sayError(problem, staffErrorTexts)}
      onConfirm={() => void takeBack()}
      onCancel={onClose}
    />
  )
}
