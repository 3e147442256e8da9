// Enrolls two children of a family in one course in one step; a toast confirms it.
import type { ActionOutput } from '@domain/registry'
import type { CallError } from '@src/api/failures/call-error'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'

interface EnrollingBoth {
  readonly busy: string | false
  readonly problem: CallError | null
  /** With this child besides. Answers whether it is done. */
  readonly enroll: (along: string) => Promise<boolean>
}

export function useEnrollingBoth({
  course: { courseId },
  pupil: { pupilId },
  consentVersion,
}: ActionOutput<'enrollment.getCourse'>): EnrollingBoth {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.enrollSiblings', '正在报名')
  const show = useToast((state) => state.show)
  const enroll = async (along: string) => {
    const done = await ask({ pupilIds: [pupilId, along], courseId, consentVersion })
    if (done !== null) show({ text: `两个孩子都报上了「${done.title}」` })
    return done !== null
  }
  return { busy, problem, enroll }
}
