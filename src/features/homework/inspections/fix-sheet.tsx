// Fixes a random inspection's frame: which public number, of which later day, how many classes.
import { addDays, dateAt, isSchoolDate } from '@domain/values/school-date'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { StepperField } from '@src/ui/form/stepper-field'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { type Control, useForm } from 'react-hook-form'
import type { InspectionAnswer } from './answers'

interface FixForm {
  numberName: string
  numberOn: string
  primary: number
  junior: number
}

export function FixSheet({ answer, onClose }: { readonly answer: InspectionAnswer; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.fixFrame', '正在封名单')
  const show = useToast((state) => state.show)
  const { control, handleSubmit } = useForm<FixForm>({
    defaultValues: { numberName: '', numberOn: addDays(dateAt(answer.now), 1), primary: 8, junior: 4 },
  })
  const fix = handleSubmit(async (form) => {
    const fixed = await ask({ inspectionId: answer.inspectionId, ...form })
    if (fixed === null) return
    onClose()
    void refreshAnswers()
    show({ text: `封了 ${fixed.classes} 个班的名单` })
  })
  return (
    <Sheet
      open
      title="封名单"
      consequence="现在全区三年级以上的班，一个不少地封进名单。封了不能换，抽几个也不能改。"
      confirm="封名单"
      cancel="先不封"
      busy={busy}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void fix()}
      onCancel={onClose}
    >
      <FrameFields control={control} />
    </Sheet>
  )
}

function FrameFields({ control }: { readonly control: Control<FixForm> }) {
  return (
    <>
      <TextField
        control={control}
        name="numberName"
        label="用哪个公开号码"
        placeholder="如 体彩排列五"
        rules={{ validate: (text) => String(text).trim().length >= 2 || '写上用哪个号码' }}
      />
      <TextField
        control={control}
        name="numberOn"
        label="哪天公布"
        placeholder="2026-09-10"
        rules={{ validate: (text) => isSchoolDate(String(text)) || '写成 2026-09-10 这样' }}
      />
      <StepperField control={control} name="primary" label="小学抽" least={0} most={60} unit="个班" />
      <StepperField control={control} name="junior" label="初中抽" least={0} most={60} unit="个班" />
    </>
  )
}
