// Approves a waiver: the consequences, and the school's own rate where the document leaves it open.

import { sayRate } from '@src/features/billing/waivers/waiver-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { ChoiceField } from '@src/ui/form/choice-field'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { type Control, useForm } from 'react-hook-form'
import type { ReviewedWaiver } from './answers'

interface RateForm {
  basisPoints: string
  document: string
  number: string
}

const RATES = [2_500, 5_000, 7_500, 10_000].map((rate) => ({ value: String(rate), text: sayRate(rate) }))

interface SchoolWaiverApprovingProps {
  readonly reviewed: ReviewedWaiver
  readonly onClose: () => void
}

export function SchoolWaiverApproving({ reviewed, onClose }: SchoolWaiverApprovingProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.reviewWaiver', '正在批准')
  const show = useToast((state) => state.show)
  const { control, handleSubmit } = useForm<RateForm>({
    defaultValues: { basisPoints: '', document: '', number: '' },
    shouldFocusError: false,
  })
  const { application, pupil, rate, wouldCountFrom } = reviewed
  const isLeftOpen = rate?.basisPoints === null
  const send = handleSubmit(async ({ basisPoints, document, number }) => {
    const decided = isLeftOpen
      ? { basisPoints: Number(basisPoints), document: document.trim(), number: number.trim() }
      : null
    const { applicationId } = application
    if ((await ask({ applicationId, decision: 'APPROVE', explanation: '', rate: decided })) === null) return
    onClose()
    show({ text: '批准了，家长会收到通知' })
  })
  return (
    <Sheet
      open
      title={`批准${pupil.name}的减免？`}
      consequence={`${isLeftOpen ? '' : `${sayRate(rate?.basisPoints ?? null)}，`}从 ${sayDate(wouldCountFrom)}算起，已经多缴的退给家长。通知里不写内容。批错了可以收回，要另一位管理员确认。`}
      confirm="批准"
      cancel="先不决定"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      {isLeftOpen ? <RateFields control={control} /> : null}
    </Sheet>
  )
}

/** The school's own rate, with its decision. */
function RateFields({ control }: { readonly control: Control<RateForm> }) {
  return (
    <>
      <ChoiceField
        control={control}
        name="basisPoints"
        label="按学校的决定减多少"
        options={RATES}
        rules={{ required: '选一个' }}
      />
      <TextField
        control={control}
        name="document"
        label="学校的决定"
        placeholder="例如：校务会关于减免的决定"
        rules={{ required: '写上是哪个决定', maxLength: { value: 60, message: '最多 60 个字' } }}
      />
      <TextField
        control={control}
        name="number"
        label="编号（没有可不填）"
        rules={{ maxLength: { value: 40, message: '最多 40 个字' } }}
      />
    </>
  )
}
