// A school's examinations of the year: planning one within the rules, calling one off.
import { EXAM_FORMS, EXAM_KINDS, type ExamForm, type ExamKind } from '@domain/homework/exams/exam-plan'
import type { ActionOutput } from '@domain/registry'
import { refreshAnswers, useAction } from '@src/api/hooks/use-action'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { EXAM_WORDS } from '@src/features/homework/growth/growth-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts, staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { sayGrade } from '@src/texts/say-grade'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { ChoiceField } from '@src/ui/form/choice-field'
import { TextField } from '@src/ui/form/text-field'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Tag } from '@src/ui/marks/tag'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

type ExamPlan = ActionOutput<'homework.getExamPlan'>
type Exam = ExamPlan['exams'][number]

export function ExamCard({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('homework.getExamPlan', { schoolId })
  const [planning, setPlanning] = useState(false)
  const [canceling, setCanceling] = useState<Exam | null>(null)
  return (
    <AsyncView<'homework.getExamPlan'> state={state} texts={staffErrorTexts}>
      {(plan) => (
        <Card kind="list" title="考试安排" aside="区里看得到安排，看不到等级">
          {plan.exams.length === 0 ? (
            <ListRow title="还没有安排" note="没有周考、月考、单元考试；一、二年级不进行纸笔考试。" />
          ) : null}
          {plan.exams.map((exam) => (
            <ListRow
              key={exam.examId}
              title={`${sayGrade(exam.grade)}${EXAM_WORDS[exam.kind]}`}
              note={`${sayDateWithWeekday(exam.on)}，${exam.subjects.map(saySubject).join('、')}`}
              end={exam.isCanceled ? <Tag>取消了</Tag> : null}
              onTap={exam.isCanceled ? undefined : () => setCanceling(exam)}
            />
          ))}
          <ActionButton text="安排一次考试" kind="soft" size="small" onTap={() => setPlanning(true)} />
          {planning ? <PlanExamSheet schoolId={schoolId} plan={plan} onClose={() => setPlanning(false)} /> : null}
          {canceling === null ? null : (
            <CancelSheet schoolId={schoolId} exam={canceling} onClose={() => setCanceling(null)} />
          )}
        </Card>
      )}
    </AsyncView>
  )
}

const FORM_WORDS: Readonly<Record<ExamForm, string>> = { PAPER: '纸笔', ACTIVITY: '游园、口头' }
const KINDS = EXAM_KINDS.map((value) => ({ value, text: EXAM_WORDS[value] }))
const FORMS = EXAM_FORMS.map((value) => ({ value, text: FORM_WORDS[value] }))
const MAIN = ['CHINESE', 'MATHEMATICS', 'ENGLISH'] as const

interface ExamForms {
  grade: string
  kind: ExamKind
  form: ExamForm
  on: string
}

interface PlanExamSheetProps {
  readonly schoolId: string
  readonly plan: ExamPlan
  readonly onClose: () => void
}

function PlanExamSheet({ schoolId, plan, onClose }: PlanExamSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.planExam', '正在安排')
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const { control, handleSubmit } = useForm<ExamForms>({
    defaultValues: { grade: String(plan.grades.at(-1) ?? 3), kind: 'FINAL', form: 'PAPER', on: plan.term?.until ?? '' },
  })
  const save = handleSubmit(async ({ grade, kind, form, on }) => {
    const exam = { schoolId, grade: Number(grade), kind, form, subjects: [...MAIN], on }
    if ((await ask({ ...exam, requestKey: await keyOf(exam) })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: '安排好了' })
  })
  return (
    <Sheet
      open
      title="安排一次考试"
      consequence={`不合规定的安排不了。依据：${plan.document}。`}
      confirm="安排"
      cancel="先不安排"
      busy={busy}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <ChoiceField
        control={control}
        name="grade"
        label="年级"
        options={plan.grades.map((grade) => ({ value: String(grade), text: sayGrade(grade) }))}
      />
      <ChoiceField control={control} name="kind" label="哪种" options={KINDS} />
      <ChoiceField control={control} name="form" label="怎么考" options={FORMS} />
      <TextField control={control} name="on" label="哪天" placeholder="2027-01-14" />
    </Sheet>
  )
}

interface CancelSheetProps {
  readonly schoolId: string
  readonly exam: Exam
  readonly onClose: () => void
}

function CancelSheet({ schoolId, exam, onClose }: CancelSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.cancelExam', '正在取消')
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' } })
  const cancel = handleSubmit(async ({ reason }) => {
    if ((await ask({ schoolId, examId: exam.examId, reason: reason.trim() })) === null) return
    onClose()
    void refreshAnswers()
  })
  return (
    <Sheet
      open
      danger
      title={`取消${sayGrade(exam.grade)}${EXAM_WORDS[exam.kind]}`}
      consequence="取消了还在单子上，写明原因。"
      confirm="取消这次考试"
      cancel="不取消"
      busy={busy}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void cancel()}
      onCancel={onClose}
    >
      <TextField
        control={control}
        name="reason"
        label="为什么"
        rules={{ validate: (text) => String(text).trim().length >= 2 || '写上为什么' }}
      />
    </Sheet>
  )
}
