// Records or corrects one lesson: held, held by a substitute, or canceled and why.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { DayLesson, SchoolDay } from './answers'
import { mayUnsign, stateOfLesson, unsignTexts } from './lesson-texts'
import { SubstituteChoice } from './substitute-choice'

type Choice = 'HELD' | 'SUBSTITUTE' | 'SCHOOL' | 'FORCE_MAJEURE'

interface FinanceLessonSheetProps {
  readonly schoolId: string
  readonly day: SchoolDay
  readonly lesson: DayLesson
  readonly onUnsign: () => void
  readonly onClose: () => void
}

export function FinanceLessonSheet({ schoolId, day, lesson, onUnsign, onClose }: FinanceLessonSheetProps) {
  const [choice, setChoice] = useState<Choice | null>(null)
  const [heldBy, setHeldBy] = useState<string | null>(null)
  const { control, watch } = useForm({ defaultValues: { reason: '' } })
  const reason = watch('reason').trim()
  const saying = useSaying(schoolId, day.date, lesson)
  const { record, title } = lesson
  const isAhead = day.date > day.today
  const say = async () => {
    if (choice === null) return
    const cancelReason = choice === 'SCHOOL' || choice === 'FORCE_MAJEURE' ? choice : null
    if (await saying.say({ cancelReason, heldBy: choice === 'SUBSTITUTE' ? heldBy : null }, reason)) onClose()
  }
  const blocked = whyBlocked({ choice, heldBy, reason: record === null ? null : reason })
  return (
    <Sheet
      open
      title={record === null ? title : `更正：${title}`}
      consequence={record === null ? SAID : `现在登记的是「${stateOfLesson(lesson, isAhead).word}」。${CORRECTED}`}
      confirm={record === null ? '登记' : '更正'}
      cancel="先不改"
      busy={saying.busy}
      blocked={blocked}
      problem={saying.problem && sayError(saying.problem, writeErrorTexts)}
      onConfirm={() => void say()}
      onCancel={onClose}
    >
      <ChoiceCards<Choice> options={optionsFor(lesson, isAhead)} value={choice} onChange={setChoice} label="这节课" />
      {choice === 'SUBSTITUTE' ? (
        <View className="gap-top">
          <SubstituteChoice teachers={day.teachers} value={heldBy} onChange={setHeldBy} />
        </View>
      ) : null}
      {record === null ? null : (
        <View className="gap-top">
          <TextField control={control} name="reason" label="为什么更正" placeholder="如：登记错了，当天停电" />
        </View>
      )}
      {mayUnsign(lesson) ? <ActionButton kind="plain" text={unsignTexts.open} onTap={onUnsign} /> : null}
    </Sheet>
  )
}

const SAID = '上了的计入课酬。停了的，这一节的钱退给家长，账单几分钟内算好，家长会收到通知。'
const CORRECTED = '原来的登记和你的理由都会留着。已经退给家长的钱，不会因为更正再收回来。'

function optionsFor({ teacherName }: DayLesson, isAhead: boolean) {
  const canceled = [
    { value: 'SCHOOL', title: '停课：学校安排', note: '活动、考试、老师请假没人代' },
    { value: 'FORCE_MAJEURE', title: '停课：天气等原因', note: '台风、停电、疫情这样学校定不了的事' },
  ] as const
  if (isAhead) return canceled
  return [
    { value: 'HELD', title: '上了', note: `${teacherName}上的` },
    { value: 'SUBSTITUTE', title: '上了，别的老师代课', note: '课酬算给代课的老师' },
    ...canceled,
  ] as const
}

interface Filled {
  readonly choice: Choice | null
  readonly heldBy: string | null
  /** Null: none is needed. */
  readonly reason: string | null
}

function whyBlocked({ choice, heldBy, reason }: Filled): string | undefined {
  if (choice === null) return '先选一个'
  if (choice === 'SUBSTITUTE' && heldBy === null) return '先选代课的老师'
  return reason !== null && reason.length < 2 ? '写上为什么更正' : undefined
}

interface Outcome {
  readonly cancelReason: 'SCHOOL' | 'FORCE_MAJEURE' | null
  readonly heldBy: string | null
}

/** The first word on a lesson, or a correction of it. */
function useSaying(schoolId: string, date: string, { courseId, record, title }: DayLesson) {
  const recording = useConfirmedWrite('enrollment.recordLessons', '正在登记')
  const correcting = useConfirmedWrite('enrollment.correctLesson', '正在更正')
  const show = useToast((state) => state.show)
  const say = async (outcome: Outcome, reason: string) => {
    const place = { schoolId, date }
    const answer =
      record === null
        ? await recording.ask({ ...place, lessons: [{ courseId, ...outcome }] })
        : await correcting.ask({ ...place, courseId, ...outcome, reason })
    if (answer !== null) show({ text: `${record === null ? '登记' : '更正'}了「${title}」` })
    return answer !== null
  }
  const { busy, problem } = record === null ? recording : correcting
  return { say, busy, problem }
}
