// Writes down what a call brought, or that the officer on duty reported it.
import type { ActionInput } from '@domain/registry'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'

type Recorded = ActionInput<'enrollment.recordOverdueStep'>
type Outcome = Recorded['outcome']

const CALLED = [
  { value: 'REACHED', text: '打通了，来接' },
  { value: 'NO_ANSWER', text: '没人接' },
] as const
const REPORTED = [...CALLED, { value: 'DONE', text: '报过了' }] as const

interface CloseStepSheetProps {
  readonly about: Pick<Recorded, 'schoolId' | 'pupilId' | 'step'>
  readonly name: string
  readonly onClose: () => void
}

export function CloseStepSheet({ about, name, onClose }: CloseStepSheetProps) {
  const isOfficer = about.step === 'OFFICER'
  const [outcome, setOutcome] = useState<Outcome>(isOfficer ? 'DONE' : 'REACHED')
  const [note, setNote] = useState('')
  const { ask, busy, problem } = useConfirmedWrite('enrollment.recordOverdueStep', '正在记')
  const show = useToast((toast) => toast.show)
  const save = async () => {
    if ((await ask({ ...about, outcome, note: note.trim() || null })) === null) return
    show({ text: '记下了' })
    onClose()
  }
  return (
    <Sheet
      open
      title={`${name}：打电话的结果`}
      consequence="几点、谁打的会一起记下，只加不改。教务看得到。"
      confirm="记下"
      cancel="先不记"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <Chips<Outcome> options={isOfficer ? REPORTED : CALLED} value={outcome} onChange={setOutcome} label="结果" />
      <PlainTextField
        label="还说了什么"
        placeholder="可以不填，比如：外婆十分钟到"
        most={100}
        value={note}
        onChange={setNote}
      />
    </Sheet>
  )
}
