// Asks before a plan is sent, taken back or published: who is told, what waits on.
import { ownWindow } from '@domain/enrollment/courses/own-window'
import { dateAt } from '@domain/values/school-date'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate } from '@src/texts/say-date'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import type { ShownPlan } from './answers'

export type Step = 'SEND' | 'TAKE_BACK' | 'PUBLISH' | null

interface PlanStepSheetProps {
  readonly step: Step
  readonly plan: ShownPlan
  readonly now: number
  readonly schoolId: string
  readonly onClose: () => void
}

/** Says what will follow before it does. */
export function PlanStepSheet(props: PlanStepSheetProps) {
  const steps = usePlanSteps(props)
  if (props.step === null) return null
  const { write, title, consequence, confirm, run } = steps[props.step]
  return (
    <Sheet
      open
      title={title}
      consequence={consequence}
      confirm={confirm}
      cancel="先不"
      busy={write.busy}
      problem={write.problem && sayError(write.problem, staffWriteErrorTexts)}
      onConfirm={() => void run()}
      onCancel={props.onClose}
    />
  )
}

function usePlanSteps({ plan, now, schoolId, onClose }: PlanStepSheetProps) {
  const send = useConfirmedWrite('enrollment.submitPlan', '正在送')
  const takeBack = useConfirmedWrite('enrollment.takeBackPlan', '正在取回')
  const publish = useConfirmedWrite('enrollment.publishPlan', '正在发布')
  const show = useToast((state) => state.show)
  const { termId, rev, undecided, ready } = plan
  const done = (text: string) => {
    onClose()
    void refreshAnswers()
    show({ text })
  }
  return {
    SEND: {
      write: send,
      title: `报区里批准 ${undecided} 处`,
      consequence: '区里看的时候不能再改；要改可以取回来。批准以后由学校发布，发布以前家长看不到。',
      confirm: '送区里审',
      run: async () => (await send.ask({ schoolId, termId, rev })) !== null && done('送到区里了'),
    },
    TAKE_BACK: {
      write: takeBack,
      title: '取回来改',
      consequence: '区里先不看了。改好以后再送。',
      confirm: '取回来',
      run: async () => (await takeBack.ask({ schoolId, termId })) !== null && done('取回来了'),
    },
    PUBLISH: {
      write: publish,
      title: `发布 ${ready} 处改动`,
      consequence: publishConsequence(plan, now),
      confirm: `发布 ${ready} 处`,
      run: async () => {
        const published = await publish.ask({ schoolId, termId, rev })
        if (published !== null) done(`发布了 ${published.published} 处`)
      },
    },
  } as const
}

/** How many families are told, until when new courses are open, and what waits on. */
function publishConsequence({ courses, undecided, movedByTerms, isPublished, terms }: ShownPlan, now: number): string {
  if (!isPublished) return '家长就看得到这份方案；到了选课开始的时间，就能报名。'
  const ready = courses.filter(({ state }) => state === 'READY')
  const touched = ready.reduce((sum, { seated }) => sum + seated, 0)
  const opened = ready.filter(({ isNew }) => isNew).length
  const own = opened === 0 ? null : ownWindow(terms, now)
  const until = own && sayDate(dateAt(own.closesAt - 1))
  return [
    `改的课里有 ${touched} 个孩子在读，家长都会收到通知。`,
    until === null ? '' : `新开的 ${opened} 门可以报到 ${until}（含当天），合适年级的家长都会收到通知。`,
    movedByTerms === 0 ? '' : `${movedByTerms} 门课的日子会挪。`,
    undecided === 0 ? '' : `另外 ${undecided} 处等区里批，这次不发。`,
  ].join('')
}
