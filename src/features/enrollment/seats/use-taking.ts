// Takes an offered or kept seat or swaps a course for it; the sheet stays open until it is done.
import type { ActionOutput } from '@domain/registry'
import type { CallError } from '@src/api/failures/call-error'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'

type Answer = ActionOutput<'enrollment.getCourse'>

interface Taking {
  readonly busy: string | false
  readonly problem: CallError | null
  /** Answers whether it is done. */
  readonly take: (answer: Answer) => Promise<boolean>
}

export function useTaking(): Taking {
  const accepting = useConfirmedWrite('enrollment.acceptOffer', '正在占名额')
  const coming = useConfirmedWrite('enrollment.acceptInvitation', '正在占名额')
  const swapping = useConfirmedWrite('enrollment.swapCourse', '正在换')
  const show = useToast((state) => state.show)
  const ask = async ({ course, pupil: { pupilId }, consentVersion }: Answer) => {
    const { courseId, standing } = course
    const insteadOfCourseId = leftFor(course)
    if (standing.invitedUntil !== undefined) {
      return coming.ask({ pupilId, courseId, insteadOfCourseId, consentVersion })
    }
    if (standing.offerUntil !== undefined) return accepting.ask({ pupilId, courseId, insteadOfCourseId })
    if (insteadOfCourseId === null) return null
    return swapping.ask({ pupilId, fromCourseId: insteadOfCourseId, courseId, consentVersion })
  }
  const take = async (answer: Answer) => {
    const done = await ask(answer)
    if (done === null) return false
    show({ text: leftFor(answer.course) === null ? `占到了「${done.title}」` : `换到了「${done.title}」` })
    return true
  }
  const [first, second, third] = [accepting, coming, swapping]
  return {
    take,
    busy: first.busy || second.busy || third.busy,
    problem: first.problem ?? second.problem ?? third.problem,
  }
}

/** The course at that hour, which is given up for it. */
function leftFor({ verdict }: Answer['course']): string | null {
  return verdict.code === 'TIME_CLASH' ? verdict.courseId : null
}
