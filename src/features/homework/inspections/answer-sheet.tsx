// The school writes what it has set right; the district is told.

import { refreshAnswers } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { LongTextField } from '@src/ui/form/long-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { FindingLine } from './answers'

export function AnswerSheet({ finding, onClose }: { readonly finding: FindingLine; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.answerFinding', '正在告诉区里')
  const show = useToast((state) => state.show)
  const { control, handleSubmit } = useForm({ defaultValues: { text: '' } })
  const send = handleSubmit(async ({ text }) => {
    if ((await ask({ findingId: finding.findingId, text: text.trim() })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: '告诉区里了' })
  })
  return (
    <Sheet
      open
      title="改了什么"
      consequence="写一两句就行，不用交材料。区里看过再销。"
      confirm="告诉区里"
      cancel="先不写"
      busy={busy}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <LongTextField
        control={control}
        name="text"
        label="改了什么"
        placeholder="写做了什么，不写人名和分数"
        most={300}
        rules={{ validate: (text) => String(text).trim().length >= 4 || '写上改了什么' }}
      />
    </Sheet>
  )
}
