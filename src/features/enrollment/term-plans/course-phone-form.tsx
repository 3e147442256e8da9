// One course of a plan on a phone: its fields one below the other, faults beneath each.
import { useAction } from '@src/api/hooks/use-action'
import { goBack } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { View } from '@tarojs/components'
import type { CourseCells, OpenCourse, ShownPlan } from './answers'
import { newCourse } from './new-course'
import { CELL_TEXTS } from './plan-texts'
import { sayProblem } from './say-problem'
import { useCourseForm } from './use-course-form'

interface CoursePhoneFormProps {
  readonly plan: ShownPlan
  readonly schoolId: string
  /** Null: a new one. */
  readonly courseId: string | null
}

export function CoursePhoneForm({ plan, schoolId, courseId }: CoursePhoneFormProps) {
  const place = { schoolId, termId: plan.termId }
  const state = useAction('enrollment.getPlanCourse', courseId === null ? null : Object.assign({ courseId }, place))
  if (courseId === null) return <Fields plan={plan} schoolId={schoolId} course={null} />
  return (
    <AsyncView<'enrollment.getPlanCourse'> state={state} texts={staffErrorTexts}>
      {({ course }) => <Fields key={courseId} plan={plan} schoolId={schoolId} course={course} />}
    </AsyncView>
  )
}

const COLUMNS = [
  ...(['title', 'code', 'field', 'grades', 'slots', 'place', 'teacherNumber', 'teacherName'] as const),
  ...(['capacity', 'price', 'lessons', 'startsOn', 'provider', 'checkedOn', 'selectedOn', 'seating'] as const),
] satisfies readonly (keyof CourseCells)[]

const PLACEHOLDERS: Partial<CourseCells> = {
  grades: '三至六年级',
  slots: '周四 16:30-17:30',
  teacherNumber: '工号；校外老师空着',
  startsOn: '2026-09-21',
  checkedOn: '校外老师：2026-08-20',
  selectedOn: '机构：2026-07-15',
  seating: '空着：按志愿；或 先到先得、学校邀请',
}

interface FieldsProps {
  readonly plan: ShownPlan
  readonly schoolId: string
  readonly course: OpenCourse | null
}

function Fields({ plan, schoolId, course }: FieldsProps) {
  const begin = newCourse(plan.courses, null)
  const form = useCourseForm({ schoolId, termId: plan.termId, course, begin, onSaved: () => undefined })
  const save = async () => {
    const saved = await form.save()
    if (saved !== null && saved.faults.length === 0) goBack()
  }
  return (
    <View className="stack">
      {course?.missing.length === 0 || course === null ? null : (
        <Notice tone="warn">程序对过，有缺的：看电脑上的单子。</Notice>
      )}
      {COLUMNS.map((column) => (
        <View key={column}>
          <PlainTextField
            label={CELL_TEXTS[column]}
            placeholder={PLACEHOLDERS[column] ?? ''}
            most={400}
            value={form.cells[column]}
            onChange={(value) => form.set(column, value)}
          />
          {form.faultOf(column) ? <View className="type-note plan-check-missing">{form.faultOf(column)}</View> : null}
        </View>
      ))}
      {form.problem ? <Notice tone="danger">{sayProblem(form.problem)}</Notice> : null}
      {plan.may.edit ? (
        <ButtonColumn>
          <ActionButton text="存下这处改动" busy={form.busy} onTap={() => void save()} />
        </ButtonColumn>
      ) : null}
    </View>
  )
}
