// Records what was seen in a class or school: each item, what is to be set right, and by when.
import { FORM_ANSWERS, type FormAnswer, type FormItem } from '@domain/homework/inspections/inspection'
import { addDays, dateAt } from '@domain/values/school-date'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { LongTextField } from '@src/ui/form/long-text-field'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Control, useForm } from 'react-hook-form'
import type { InspectionAnswer } from './answers'
import { ANSWER_WORDS, FORM_WORDS } from './inspection-texts'

interface FindingSheetProps {
  readonly answer: InspectionAnswer
  readonly place: { readonly homeroomId: string | null; readonly schoolId: string }
  readonly onClose: () => void
}

interface FaultForm {
  remark: string
  dueOn: string
}

const DAYS_TO_SET_RIGHT = 14
const OPTIONS = FORM_ANSWERS.map((value) => ({ value, text: ANSWER_WORDS[value] }))

export function FindingSheet({ answer, place, onClose }: FindingSheetProps) {
  const { inspectionId, form: items } = answer
  const { ask, busy, problem } = useConfirmedWrite('homework.recordFinding', '正在记下')
  const show = useToast((state) => state.show)
  const [seen, setSeen] = useState<Partial<Record<FormItem, FormAnswer>>>({})
  const { control, handleSubmit } = useForm<FaultForm>({
    defaultValues: { remark: '', dueOn: addDays(dateAt(answer.now), DAYS_TO_SET_RIGHT) },
  })
  const answers = items.flatMap((item) => (seen[item] ? [{ item, answer: seen[item] }] : []))
  const hasFault = answers.some((one) => one.answer === 'NOT_MET')
  const record = handleSubmit(async ({ remark, dueOn }) => {
    const due = hasFault ? dueOn : null
    if ((await ask({ inspectionId, ...place, answers, remark: remark.trim(), dueOn: due })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: hasFault ? '记下了，学校会收到' : '记下了' })
  })
  return (
    <Sheet
      open
      title={sayPlace(answer, place)}
      consequence={sayFact(answer, place)}
      confirm="记下"
      cancel="先不记"
      busy={busy}
      blocked={answers.length === items.length ? undefined : `还有 ${items.length - answers.length} 项没选`}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void record()}
      onCancel={onClose}
    >
      {items.map((item) => (
        <Question key={item} item={item} value={seen[item]} onChange={(value) => setSeen({ ...seen, [item]: value })} />
      ))}
      {hasFault ? <FaultFields control={control} /> : null}
    </Sheet>
  )
}

interface QuestionProps {
  readonly item: FormItem
  readonly value: FormAnswer | undefined
  readonly onChange: (value: FormAnswer) => void
}

function Question({ item, value, onChange }: QuestionProps) {
  return (
    <View>
      <View className="type-body">{FORM_WORDS[item]}</View>
      <Chips<FormAnswer | ''>
        label={FORM_WORDS[item]}
        options={OPTIONS}
        value={value ?? ''}
        onChange={(chosen) => (chosen === '' ? undefined : onChange(chosen))}
      />
    </View>
  )
}

function FaultFields({ control }: { readonly control: Control<FaultForm> }) {
  return (
    <>
      <LongTextField
        control={control}
        name="remark"
        label="要改什么"
        placeholder="写看到的，不写人名和分数"
        most={300}
      />
      <TextField control={control} name="dueOn" label="哪天前改好" placeholder="2026-10-30" />
    </>
  )
}

type Place = FindingSheetProps['place']

function sayPlace({ frame }: InspectionAnswer, place: Place): string {
  const room = frame?.classes.find(({ homeroomId }) => homeroomId === place.homeroomId)
  return room === undefined ? '督查记录' : `${room.schoolName} ${room.name}`
}

function sayFact({ facts }: InspectionAnswer, place: Place): string {
  const fact = facts.find(({ homeroomId }) => homeroomId === place.homeroomId)
  if (fact === undefined) return '系统里那天没有公示的作业。'
  const { items, minutes, cap, overdueMarking } = fact
  return `那天公示 ${items} 项，书面 ${minutes} 分钟，上限 ${cap}；没按时批改 ${overdueMarking} 项。`
}
