// Takes back the signature under one lesson: why, and what follows.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { DayLesson } from './answers'
import { unsignTexts } from './lesson-texts'

interface UnsignSheetProps {
  readonly schoolId: string
  readonly date: string
  readonly lesson: DayLesson
  readonly onClose: () => void
}

export function UnsignSheet({ schoolId, date, lesson: { courseId, title }, onClose }: UnsignSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.withdrawSignature', unsignTexts.busy)
  const { control, watch } = useForm({ defaultValues: { reason: '' } })
  const show = useToast((state) => state.show)
  const reason = watch('reason').trim()
  const withdraw = async () => {
    if ((await ask({ schoolId, date, courseId, reason })) === null) return
    onClose()
    show({ text: `撤回了「${title}」的签字` })
  }
  return (
    <Sheet
      open
      danger
      title={`撤回「${title}」的签字？`}
      consequence={unsignTexts.what}
      confirm={unsignTexts.confirm}
      cancel={unsignTexts.cancel}
      busy={busy}
      blocked={reason.length < 2 ? unsignTexts.missing : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void withdraw()}
      onCancel={onClose}
    >
      <TextField control={control} name="reason" label={unsignTexts.why} placeholder={unsignTexts.example} />
    </Sheet>
  )
}
