// Fewer minutes need fewer exercises: the text is looked at once more before it is handed in.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { LongTextField } from '@src/ui/form/long-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { Refusal } from '../items/answers'
import type { WrittenHomework } from '../items/written-homework'
import type { RefusalProps } from './refusal-props'

interface ShorterSheetProps extends RefusalProps {
  readonly refusal: Refusal
  /** For the class that refused it. */
  readonly written: WrittenHomework
  readonly onClose: () => void
}

export function ShorterSheet({ refusal, written, handing, onSend, onClose }: ShorterSheetProps) {
  const { control, watch } = useForm({ defaultValues: { content: written.content } })
  const content = watch('content')
  const send = async () => {
    if (await onSend({ ...written, content, minutes: String(refusal.fits) }, 'REFUSE')) onClose()
  }
  return (
    <Sheet
      open
      title={`减到 ${refusal.fits} 分钟`}
      consequence={`${refusal.fits} 分钟做得完哪些，改一改再交。`}
      confirm={`减到 ${refusal.fits} 分钟，交组长审`}
      cancel="不减"
      busy={handing.busy}
      blocked={content.trim() === '' ? '写一下做什么' : undefined}
      problem={handing.problem && sayError(handing.problem, writeErrorTexts)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <LongTextField control={control} name="content" label="做什么" placeholder="1–5 题" most={500} />
    </Sheet>
  )
}
