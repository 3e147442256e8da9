// Takes an offered seat or swaps a course for it; the sheet stays open until it is done.
import type { ActionOutput } from '@domain/registry'
import type { CallError } from '@src/api/failures/call-error'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'

interface Taking {
  readonly busy: string | false
  readonly problem: CallError | null
  /** Answers whether it is done. */
  readonly take: (answer: ActionOutput<'enrollment.getCourse'>) => Promise<boolean>
}

export function useTaking(): Taking {
  const accepting = useConfirmedWrite('enrollment.acceptOffer', '正在占名额')
  const swapping = useConfirmedWrite('enrollment.swapCourse', '正在换')
  const show = useToast((state) => state.show)
  const take = async ({ course, pupil: { pupilId }, consentVersion }: ActionOutput<'enrollment.getCourse'>) => {
    const { courseId, verdict, standing } = course
    const left = verdict.code === 'TIME_CLASH' ? verdict.courseId : null
    const isOffered = standing.offerUntil !== undefined
    if (!isOffered && left === null) return false
    const done =
      isOffered || left === null
        ? await accepting.ask({ pupilId, courseId, insteadOfCourseId: left })
        : await swapping.ask({ pupilId, fromCourseId: left, courseId, consentVersion })
    if (done === null) return false
    show({ text: left === null ? `占到了「${done.title}」` : `换到了「${done.title}」` })
    return true
  }
  return { take, busy: accepting.busy || swapping.busy, problem: accepting.problem ?? swapping.problem }
}
