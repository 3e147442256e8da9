// A school's plan on a phone: a list of courses, one opened on a page of its own.
import { useAction } from '@src/api/hooks/use-action'
import { SchoolScreen } from '@src/features/school/school-screen'
import type { Staff } from '@src/features/school/use-school'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlanAnswer, PlanRow, ShownPlan } from './answers'
import { CoursePhoneForm } from './course-phone-form'
import { DrawAdvice } from './draw-advice'
import { PlanRemarks } from './plan-remarks'
import { PlanStepSheet, type Step } from './plan-step-sheet'
import { lookOf } from './plan-texts'
import { sayPlan } from './say-plan'
import './term-plans.css'

interface SchoolPlanPhoneProps {
  readonly staff: Staff
  readonly termId: string | undefined
  readonly courseId: string | undefined
}

export function SchoolPlanPhone({ staff, termId, courseId }: SchoolPlanPhoneProps) {
  const { schoolId } = staff.school
  const state = useAction('enrollment.getPlan', termId === undefined ? { schoolId } : { schoolId, termId })
  const view = (
    <AsyncView<'enrollment.getPlan'> state={state} texts={staffErrorTexts}>
      {(answer) =>
        courseId === undefined || answer.plan === null ? (
          <PlanList answer={answer} schoolId={schoolId} />
        ) : (
          <CoursePhoneForm plan={answer.plan} schoolId={schoolId} courseId={courseId === 'new' ? null : courseId} />
        )
      }
    </AsyncView>
  )
  if (courseId === undefined)
    return (
      <SchoolScreen section="plan" staff={staff}>
        {view}
      </SchoolScreen>
    )
  return (
    <Screen title="课程" back>
      {view}
    </Screen>
  )
}

const AT_ONCE = 12

function PlanList({ answer, schoolId }: { readonly answer: PlanAnswer; readonly schoolId: string }) {
  const [shown, show] = useState(AT_ONCE)
  const [step, setStep] = useState<Step>(null)
  const { plan } = answer
  if (plan === null)
    return <PlainState drawing="lamp" title="方案还没有写" hint="在电脑上打开工作台，先写学期的日期。" />
  const { courses } = plan
  const waiting = courses.filter(({ state }) => state !== 'PUBLISHED')
  const rows = [...waiting, ...courses.filter(({ state }) => state === 'PUBLISHED')]
  return (
    <View className="stack">
      <View className="type-sub ink-2">{sayPlan(plan)}</View>
      <DrawAdvice plan={plan} />
      <PlanRemarks plan={plan} />
      <PlanButtons plan={plan} onStep={setStep} />
      <Card>
        {rows.slice(0, shown).map((row) => (
          <CourseLine key={row.courseId} row={row} plan={plan} />
        ))}
      </Card>
      {rows.length > shown ? (
        <ActionButton text={`再看 ${rows.length - shown} 门`} kind="plain" onTap={() => show(shown + AT_ONCE)} />
      ) : null}
      <PlanStepSheet step={step} plan={plan} now={answer.now} schoolId={schoolId} onClose={() => setStep(null)} />
    </View>
  )
}

interface PlanButtonsProps {
  readonly plan: ShownPlan
  readonly onStep: (step: Step) => void
}

function PlanButtons({ plan: { may, ready, undecided, termId }, onStep }: PlanButtonsProps) {
  return (
    <ButtonColumn>
      {may.publish ? <ActionButton text={`发布 ${ready} 处改动`} onTap={() => onStep('PUBLISH')} /> : null}
      {may.submit ? (
        <ActionButton
          text={`报区里批准 ${undecided} 处`}
          kind={may.publish ? 'plain' : 'primary'}
          onTap={() => onStep('SEND')}
        />
      ) : null}
      {may.takeBack ? <ActionButton text="取回来改" kind="plain" onTap={() => onStep('TAKE_BACK')} /> : null}
      {may.edit ? (
        <ActionButton
          text="加一门"
          kind="plain"
          icon="plus"
          onTap={() => goTo('schoolPlan', { termId, courseId: 'new' })}
        />
      ) : null}
    </ButtonColumn>
  )
}

function CourseLine({ row, plan }: { readonly row: PlanRow; readonly plan: ShownPlan }) {
  const { text, tone, icon } = lookOf(row)
  const { cells, courseId, seated } = row
  return (
    <Tappable className="plan-line" onTap={() => goTo('schoolPlan', { termId: plan.termId, courseId })}>
      <View className="plan-line-head">
        <View className="type-body strong">{cells.title || cells.code}</View>
        <Tag tone={tone} icon={icon}>
          {text}
        </Tag>
      </View>
      <View className="type-sub ink-2">{`${cells.slots}·${cells.teacherName}·${cells.place}`}</View>
      <View className="type-note ink-3">{`${seated}/${cells.capacity || '–'}·每课时 ${cells.price} 元`}</View>
    </Tappable>
  )
}
