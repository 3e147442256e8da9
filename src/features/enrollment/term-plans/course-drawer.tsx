// One course in the drawer: its fields, what was checked, and saving, which publishes nothing.
import { useAction } from '@src/api/hooks/use-action'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskEffects } from '@src/ui/desk/desk-effects'
import { AsyncView } from '@src/ui/feedback/async-view'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useEffect, useState } from 'react'
import type { CourseCells, CourseEffects, OpenCourse, PlanAnswer, ShownPlan } from './answers'
import { CourseChecks } from './course-checks'
import { CourseFields } from './course-fields'
import { newCourse } from './new-course'
import { lookOf } from './plan-texts'
import { sayEffects } from './say-effects'
import { sayProblem } from './say-problem'
import { withNames } from './touched-names'
import { type CourseForm, useCourseForm } from './use-course-form'

interface CourseDrawerProps {
  readonly schoolId: string
  readonly plan: ShownPlan
  readonly staff: PlanAnswer['staff']
  /** Null: a new course. */
  readonly courseId: string | null
  /** Whether what stands in the fields is stored nowhere. */
  readonly onTyped: (isTyped: boolean) => void
  readonly onClose: () => void
}

export function CourseDrawer(props: CourseDrawerProps) {
  const { schoolId, plan, courseId, onClose } = props
  const place = { schoolId, termId: plan.termId }
  const state = useAction('enrollment.getPlanCourse', courseId === null ? null : Object.assign({ courseId }, place))
  if (courseId === null) return <NewCourse {...props} />
  if (state.value === undefined) {
    return (
      <DeskDrawer title="课程" onClose={onClose}>
        <AsyncView<'enrollment.getPlanCourse'> state={state} texts={staffErrorTexts}>
          {() => null}
        </AsyncView>
      </DeskDrawer>
    )
  }
  return (
    <OpenForm
      key={courseId}
      {...props}
      course={state.value.course}
      begin={state.value.course.cells}
      effects={state.value.effects}
    />
  )
}

/** One after another: what was typed last is carried over to the next. */
function NewCourse(props: CourseDrawerProps) {
  const { courses } = props.plan
  const [round, setRound] = useState({ number: 0, last: courses.filter(({ isNew }) => isNew).at(-1)?.cells ?? null })
  // Read when a form begins alone: a course saved with faults stays in its form.
  const begin = newCourse(courses, round.last)
  const next = (last: CourseCells) => setRound(({ number }) => ({ number: number + 1, last }))
  return <OpenForm key={round.number} {...props} course={null} begin={begin} onNext={next} />
}

interface OpenFormProps extends CourseDrawerProps {
  readonly course: OpenCourse | null
  readonly begin: CourseCells
  readonly effects?: CourseEffects | null
  readonly onNext?: (cells: CourseCells) => void
}

function OpenForm({ schoolId, plan, staff, course, begin, effects = null, onNext, onTyped, onClose }: OpenFormProps) {
  const form = useCourseForm({ schoolId, termId: plan.termId, course, begin, onSaved: () => undefined })
  useEffect(() => onTyped(form.isTouched), [onTyped, form.isTouched])
  const giveUp = () => {
    onTyped(false)
    onClose()
  }
  const save = async () => {
    const saved = await form.save()
    if (saved !== null && saved.faults.length === 0) onNext?.(form.cells)
  }
  const shown = form.saved
  const text = onNext ? '存下，再加一门' : '存下这处改动'
  return (
    <DeskDrawer
      title={form.cells.title || '加一门课'}
      note={shown === null ? '存下不等于发布' : `${shown.seated} 个孩子在读，${lookOf(shown).text}`}
      {...(onNext ? {} : { step: '换一门' })}
      onClose={onClose}
      foot={
        plan.may.edit ? (
          <>
            <ActionButton text={text} kind="soft" size="small" busy={form.busy} onTap={() => void save()} />
            <Discard form={shown} schoolId={schoolId} termId={plan.termId} onClose={giveUp} />
          </>
        ) : null
      }
    >
      <form
        // From any field: saved by Enter alone.
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <CourseFields form={form} plan={plan} staff={staff} />
        <button type="submit" className="plan-submit" tabIndex={-1} aria-hidden="true" />
      </form>
      <AfterFields form={form} effects={effects} place={{ schoolId, termId: plan.termId }} />
    </DeskDrawer>
  )
}

interface AfterFieldsProps {
  readonly form: CourseForm
  readonly effects: CourseEffects | null
  readonly place: { readonly schoolId: string; readonly termId: string }
}

/** Why it was not saved; what publishing would do; what the program checked. */
function AfterFields({ form: { problem, isTyped, saved }, effects, place }: AfterFieldsProps) {
  return (
    <>
      {problem ? <div className="desk-field-fault">{sayProblem(problem)}</div> : null}
      {effects === null || isTyped ? null : (
        <>
          <div className="desk-section">发布以后，谁会受影响</div>
          <DeskEffects
            effects={sayEffects(effects).map((effect) =>
              withNames(effect, { ...place, courseId: saved?.courseId ?? '' }),
            )}
          />
        </>
      )}
      {saved === null || saved.checks.length === 0 ? null : (
        <>
          <div className="desk-section">程序对过的</div>
          <CourseChecks checks={saved.checks} />
        </>
      )}
    </>
  )
}

interface DiscardProps {
  readonly form: OpenCourse | null
  readonly schoolId: string
  readonly termId: string
  readonly onClose: () => void
}

/** A new course goes; a changed one is again as families see it. */
function Discard({ form, schoolId, termId, onClose }: DiscardProps) {
  const { ask, busy } = useConfirmedWrite('enrollment.discardPlanCourse', '正在撤')
  const show = useToast((state) => state.show)
  if (form === null || form.state === 'PUBLISHED') {
    return <ActionButton text="不改了" kind="plain" size="small" onTap={onClose} />
  }
  const discard = async () => {
    if ((await ask({ schoolId, termId, courseId: form.courseId })) === null) return
    onClose()
    show({ text: form.isNew ? '去掉了' : '照原来的' })
  }
  return (
    <ActionButton
      text={form.isNew ? '去掉这门' : '照原来的'}
      kind="plain"
      size="small"
      busy={busy}
      onTap={() => void discard()}
    />
  )
}
