// 课程与方案 at the desk: every course in a table, one in the drawer, the steps in the head.
import { useAction } from '@src/api/hooks/use-action'
import { SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskState } from '@src/ui/desk/desk-state'
import { DeskTable } from '@src/ui/desk/desk-table'
import { FilterChips } from '@src/ui/desk/filter-chips'
import { useDeskTable } from '@src/ui/desk/use-desk-table'
import { useState } from 'react'
import type { PlanAnswer, PlanRow, ShownPlan } from './answers'
import { CourseDrawer } from './course-drawer'
import { DrawAdvice } from './draw-advice'
import { PLAN_CHIPS, PLAN_CHOICES, PLAN_COLUMNS } from './plan-columns'
import { PlanKeys } from './plan-keys'
import { PlanRemarks } from './plan-remarks'
import { sayPlan } from './say-plan'
import { TermChoice } from './term-choice'
import { TermsDrawer } from './terms-drawer'
import { type Opened, type OpenedDrawer, useOpened } from './use-opened'

export interface SchoolPlanProps {
  readonly staff: Staff
  readonly termId: string | undefined
  readonly courseId: string | undefined
}

const NO_ROWS: readonly PlanRow[] = []

export function SchoolPlanDesk({ staff, termId: asked, courseId }: SchoolPlanProps) {
  const { schoolId } = staff.school
  const [termId, setTerm] = useState(asked)
  const state = useAction('enrollment.getPlan', termId === undefined ? { schoolId } : { schoolId, termId })
  const drawer = useOpened(courseId === undefined ? null : { courseId })
  const { opened, open, question } = drawer
  const answer = state.value
  const plan = answer?.plan ?? null
  const failed = state.error
  const chooseTerm = (chosen: string) => open(null, () => setTerm(chosen))
  return (
    <SchoolDesk
      staff={staff}
      current="schoolPlan"
      title="课程与方案"
      note={noteOf(answer)}
      actions={answer ? <PlanKeys answer={answer} schoolId={schoolId} onOpen={open} /> : null}
      panel={answer ? <Panel answer={answer} schoolId={schoolId} drawer={drawer} onTerm={chooseTerm} /> : null}
    >
      {answer ? (
        <TermChoice answer={answer} shownId={termId} onChoose={chooseTerm} onNext={() => open('NEXT')} />
      ) : null}
      {plan === null ? null : <DrawAdvice plan={plan} />}
      {plan === null ? null : <PlanRemarks plan={plan} />}
      <CourseTable
        plan={plan}
        opened={opened}
        onOpen={open}
        loading={answer === undefined && failed === undefined}
        fault={
          failed === undefined
            ? undefined
            : Object.assign({}, sayError(failed, staffErrorTexts), { onRetry: state.refresh })
        }
      />
      {question}
    </SchoolDesk>
  )
}

/** Nothing is said of a plan that has not come yet. */
function noteOf(answer: PlanAnswer | undefined): string {
  if (answer === undefined) return ''
  return answer.plan === null ? '这学期的方案还没有写' : sayPlan(answer.plan)
}

interface CourseTableProps {
  readonly plan: ShownPlan | null
  readonly opened: Opened
  readonly onOpen: (opened: Opened) => void
  readonly loading: boolean
  readonly fault: { readonly title: string; readonly hint: string; readonly onRetry: () => void } | undefined
}

function CourseTable({ plan, opened, onOpen, loading, fault }: CourseTableProps) {
  const table = useDeskTable<PlanRow>({
    name: 'plan-courses',
    rows: plan?.courses ?? NO_ROWS,
    columns: PLAN_COLUMNS,
    chips: PLAN_CHIPS,
    choices: PLAN_CHOICES,
    rowId: ({ courseId }) => courseId,
  })
  const openId = opened !== null && typeof opened === 'object' ? opened.courseId : null
  return (
    <>
      <FilterChips of={table}>
        {plan?.may.edit ? (
          <ActionButton text="加一门" icon="plus" kind="plain" size="small" onTap={() => onOpen('NEW')} />
        ) : null}
      </FilterChips>
      <DeskTable
        of={table}
        label="课程"
        unit="门"
        tall
        rowName={({ cells }) => cells.title}
        openId={openId}
        onOpen={({ courseId }) => onOpen({ courseId })}
        onClose={() => onOpen(null)}
        loading={loading}
        fault={fault}
        empty={
          <DeskState
            drawing="kite"
            title="还没有课"
            hint={plan === null ? '先写学期的日期，再加课。' : '一门一门加，或者照上学期抄。'}
          >
            {plan === null ? <ActionButton text="写学期的日期" size="small" onTap={() => onOpen('TERMS')} /> : null}
          </DeskState>
        }
      />
    </>
  )
}

interface PanelProps {
  readonly answer: PlanAnswer
  readonly schoolId: string
  readonly drawer: OpenedDrawer
  readonly onTerm: (termId: string) => void
}

function Panel({ answer, schoolId, drawer: { opened, open, onTyped }, onTerm }: PanelProps) {
  const onClose = () => open(null)
  if (opened === null) return null
  if (opened === 'TERMS' || opened === 'NEXT') {
    const plan = opened === 'TERMS' ? answer.plan : null
    return (
      <TermsDrawer
        key={opened}
        answer={answer}
        plan={plan}
        schoolId={schoolId}
        onSaved={plan === null ? onTerm : onClose}
        onClose={onClose}
      />
    )
  }
  if (answer.plan === null) return null
  const courseId = opened === 'NEW' ? null : opened.courseId
  return (
    <CourseDrawer
      schoolId={schoolId}
      plan={answer.plan}
      staff={answer.staff}
      courseId={courseId}
      onTyped={onTyped}
      onClose={onClose}
    />
  )
}
