// Takes the public number as it came out, with who read it, and draws: once.

import { refreshAnswers } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { DrawnFrame, InspectionAnswer } from './answers'

interface DrawSheetProps {
  readonly answer: InspectionAnswer
  readonly frame: DrawnFrame
  readonly onClose: () => void
}

export function DrawSheet({ answer, frame, onClose }: DrawSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.drawSample', '正在抽')
  const show = useToast((state) => state.show)
  const { control, handleSubmit } = useForm({ defaultValues: { number: '', reportedBy: '' } })
  const draw = handleSubmit(async ({ number, reportedBy }) => {
    const drawn = await ask({ inspectionId: answer.inspectionId, number, reportedBy })
    if (drawn === null) return
    onClose()
    void refreshAnswers()
    show({ text: `抽出 ${drawn.drawn} 个班` })
  })
  return (
    <Sheet
      open
      title={`报号码：${frame.numberName}`}
      consequence="号码和名单合起来就是随机数。抽了不能重抽，谁来算都是这些班。"
      confirm="抽"
      cancel="先不抽"
      busy={busy}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void draw()}
      onCancel={onClose}
    >
      <TextField
        control={control}
        name="number"
        label="公布的号码"
        placeholder="照公布的写"
        rules={{ validate: (text) => String(text).trim() !== '' || '写上号码' }}
      />
      <TextField
        control={control}
        name="reportedBy"
        label="谁报的"
        placeholder="如 湖滨小学家委会代表"
        rules={{ validate: (text) => String(text).trim().length >= 2 || '写上谁报的' }}
      />
    </Sheet>
  )
}
