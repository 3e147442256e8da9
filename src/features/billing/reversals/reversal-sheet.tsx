// Takes back an entry of a bill recorded by mistake: why, and what follows for the family.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { ChoiceField } from '@src/ui/form/choice-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { Mistake } from './answers'
import { REASON_TEXTS, REASONS_OF, reversalTexts, SHEET_WORDS } from './reversal-texts'
import { useReversing } from './use-reversing'

export function ReversalSheet({ mistake, onClose }: { readonly mistake: Mistake; readonly onClose: () => void }) {
  const { reverse, busy, problem } = useReversing(mistake)
  const { control, watch } = useForm({ defaultValues: { reason: '' } })
  const show = useToast((state) => state.show)
  const reason = watch('reason')
  const words = SHEET_WORDS[mistake.kind]
  const record = async () => {
    const answer = await reverse(reason)
    if (answer === null) return
    onClose()
    show({ text: answer.reversal === 'DONE' ? reversalTexts.done : reversalTexts.asked })
  }
  return (
    <Sheet
      open
      danger
      title={words.title(mistake.amountFen)}
      consequence={`${words.what}${reversalTexts.second}`}
      confirm={words.confirm}
      cancel={reversalTexts.cancel}
      busy={busy}
      blocked={reason === '' ? reversalTexts.choose : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void record()}
      onCancel={onClose}
    >
      <ChoiceField
        control={control}
        name="reason"
        label={reversalTexts.why}
        options={REASONS_OF[mistake.kind].map((value) => ({ value, text: REASON_TEXTS[value] }))}
      />
    </Sheet>
  )
}
