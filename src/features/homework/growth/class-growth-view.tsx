// A teacher enters one child's level at a time or writes to its family; no list shows levels.
import { EXAM_LEVELS, type ExamLevel } from '@domain/homework/exams/exam-plan'
import type { ActionOutput } from '@domain/registry'
import { refreshAnswers, useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate } from '@src/texts/say-date'
import { saySubject } from '@src/texts/say-subject'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { EXAM_WORDS, LEVEL_WORDS } from './growth-texts'
import { TeacherNoteSheet } from './teacher-note-sheet'

type ResultSheet = ActionOutput<'homework.getResultSheet'>
type Pupil = ResultSheet['pupils'][number]

export function ClassGrowthView({ homeroomId }: { readonly homeroomId: string }) {
  const state = useAction('homework.getResultSheet', homeroomId === '' ? null : { homeroomId })
  return (
    <SideGate<'homework.getResultSheet'> side="teacher" state={state}>
      {(sheet) => <Pupils sheet={sheet} />}
    </SideGate>
  )
}

function Pupils({ sheet: { homeroomName, exams, pupils } }: { readonly sheet: ResultSheet }) {
  const [exam] = exams
  const [subject] = exam?.subjects ?? []
  const [asked, setAsked] = useState<Pupil | null>(null)
  const shown = useTwoStepList(pupils)
  if (pupils.length === 0) return <PlainState drawing="gate" title="这个班还没有学生" hint="名册导入以后再来。" />
  const key = exam === undefined || subject === undefined ? null : `${exam.examId}:${subject}`
  const close = () => setAsked(null)
  return (
    <View className="stack">
      <Notice icon="lock">
        {key === null || exam === undefined || subject === undefined
          ? '还没有考完的考试。可以给一家写一段话，只有这家看得到。'
          : `${homeroomName}，${saySubject(subject)}${EXAM_WORDS[exam.kind]}（${sayDate(exam.on)}）。等级只告诉那一家，这里不列出来，也没有排名。`}
      </Notice>
      <Card kind="list">
        {shown.map((pupil) => (
          <ListRow
            key={pupil.pupilId}
            title={pupil.name}
            end={key !== null && pupil.entered.includes(key) ? <Tag tone="done">填了</Tag> : null}
            onTap={() => setAsked(pupil)}
          />
        ))}
      </Card>
      {asked === null ? null : key !== null && exam !== undefined && subject !== undefined ? (
        <LevelSheet pupil={asked} examId={exam.examId} subject={subject} onClose={close} />
      ) : (
        <TeacherNoteSheet pupilId={asked.pupilId} name={asked.name} onClose={close} />
      )}
    </View>
  )
}

interface LevelSheetProps {
  readonly pupil: Pupil
  readonly examId: string
  readonly subject: ResultSheet['exams'][number]['subjects'][number]
  readonly onClose: () => void
}

const OPTIONS = EXAM_LEVELS.map((value) => ({ value, title: LEVEL_WORDS[value], note: '' }))

function LevelSheet({ pupil: { pupilId, name }, examId, subject, onClose }: LevelSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.enterResult', '正在填')
  const show = useToast((state) => state.show)
  const [level, setLevel] = useState<ExamLevel | null>(null)
  const enter = async () => {
    if (level === null || (await ask({ pupilId, examId, subject, level })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: '填了，只告诉这一家' })
  }
  return (
    <Sheet
      open
      title={`${name}，${saySubject(subject)}`}
      consequence="只告诉这一家。填错了再填一次。"
      confirm="填上"
      cancel="先不填"
      busy={busy}
      blocked={level === null ? '先选一个' : undefined}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void enter()}
      onCancel={onClose}
    >
      <ChoiceCards<ExamLevel> options={OPTIONS} value={level} onChange={setLevel} label="等级" />
    </Sheet>
  )
}
