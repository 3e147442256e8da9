// The district closes a finding the school has set right, or gives it back with a new day.
import { addDays, dateAt } from '@domain/values/school-date'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { LongTextField } from '@src/ui/form/long-text-field'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { FindingLine } from './answers'

type Decision = 'CLOSE' | 'RETURN'

const OPTIONS = [
  { value: 'CLOSE', title: '改好了，销', note: '这一项办完了' },
  { value: 'RETURN', title: '退回再改', note: '写上还差什么、哪天前改好' },
] as const
const DAYS_MORE = 7

export function SettleSheet({ finding, onClose }: { readonly finding: FindingLine; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.settleFinding', '正在记下')
  const show = useToast((state) => state.show)
  const [decision, setDecision] = useState<Decision | null>(null)
  const answeredAt = finding.steps.at(-1)?.at ?? 0
  const { control, handleSubmit } = useForm({
    defaultValues: { text: '', dueOn: addDays(dateAt(answeredAt), DAYS_MORE) as string },
  })
  const settle = handleSubmit(async ({ text, dueOn }) => {
    if (decision === null) return
    const due = decision === 'RETURN' ? dueOn : null
    if ((await ask({ findingId: finding.findingId, decision, text: text.trim(), dueOn: due })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: decision === 'CLOSE' ? '销了，学校会收到' : '退回了，学校会收到' })
  })
  return (
    <Sheet
      open
      title={[finding.schoolName, finding.className].filter(Boolean).join(' ')}
      consequence={finding.steps.at(-1)?.text ?? ''}
      confirm={decision === 'RETURN' ? '退回' : '销'}
      cancel="先不定"
      busy={busy}
      blocked={decision === null ? '先选一个' : undefined}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void settle()}
      onCancel={onClose}
    >
      <ChoiceCards<Decision> options={OPTIONS} value={decision} onChange={setDecision} label="怎么办" />
      {decision === 'RETURN' ? (
        <>
          <LongTextField control={control} name="text" label="还差什么" placeholder="写还差什么" most={300} />
          <TextField control={control} name="dueOn" label="哪天前改好" placeholder="2026-10-30" />
        </>
      ) : null}
    </Sheet>
  )
}
