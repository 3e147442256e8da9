// The keys in the head of a plan: dates, copying a term, sending, taking back, publishing.
import { refreshAnswers } from '@src/api/hooks/use-action'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useState } from 'react'
import type { PlanAnswer, ShownPlan } from './answers'
import { PlanStepSheet, type Step } from './plan-step-sheet'

interface PlanKeysProps {
  readonly answer: PlanAnswer
  readonly schoolId: string
  readonly onOpen: (opened: 'TERMS') => void
}

export function PlanKeys({ answer, schoolId, onOpen }: PlanKeysProps) {
  const [step, setStep] = useState<Step>(null)
  const { plan } = answer
  if (plan === null) return null
  const { may, ready, undecided, courses } = plan
  const mayCopy = may.edit && !plan.isPublished && courses.length === 0
  return (
    <>
      <ActionButton text="学期日期" kind="plain" size="small" onTap={() => onOpen('TERMS')} />
      {mayCopy ? <CopyKey answer={answer} plan={plan} schoolId={schoolId} /> : null}
      {may.takeBack ? (
        <ActionButton text="取回来改" kind="plain" size="small" onTap={() => setStep('TAKE_BACK')} />
      ) : null}
      {may.submit ? (
        <ActionButton
          text={`报区里批准 ${undecided} 处`}
          kind={may.publish ? 'plain' : 'primary'}
          size="small"
          onTap={() => setStep('SEND')}
        />
      ) : null}
      {may.publish ? (
        <ActionButton text={`发布 ${ready} 处改动`} size="small" onTap={() => setStep('PUBLISH')} />
      ) : null}
      <PlanStepSheet step={step} plan={plan} now={answer.now} schoolId={schoolId} onClose={() => setStep(null)} />
    </>
  )
}

interface CopyKeyProps {
  readonly answer: PlanAnswer
  readonly plan: ShownPlan
  readonly schoolId: string
}

/** From the latest term before this one. */
function CopyKey({ answer, plan, schoolId }: CopyKeyProps) {
  const { ask, busy } = useConfirmedWrite('enrollment.copyPlan', '正在抄')
  const show = useToast((state) => state.show)
  const from = answer.terms.find(({ termId, isPublished }) => isPublished && termId !== plan.termId)
  if (from === undefined) return null
  const copy = async () => {
    const copied = await ask({ schoolId, termId: plan.termId, fromTermId: from.termId })
    if (copied === null) return
    void refreshAnswers()
    const left = copied.left.length === 0 ? '' : `，${copied.left.length} 门课的老师已离职，换一位`
    show({ text: `抄了 ${copied.courses} 门${left}` })
  }
  return <ActionButton text={`照${from.name}抄`} kind="plain" size="small" busy={busy} onTap={() => void copy()} />
}
