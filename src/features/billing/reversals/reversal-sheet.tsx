// Takes back a payment or a return recorded by mistake: why, and what follows for the family.
import type { ActionInput } from '@domain/registry'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { ChoiceField } from '@src/ui/form/choice-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import { REASONS, reversalTexts } from './reversal-texts'

/** What is taken back: a payment by its number, or a return by its own. */
export type Mistake = Pick<ActionInput<'billing.reversePayment'>, 'billId'> & { readonly amountFen: number } & (
    | { readonly paymentNo: string }
    | { readonly refundNo: string }
  )

export function ReversalSheet({ mistake, onClose }: { readonly mistake: Mistake; readonly onClose: () => void }) {
  const payment = useConfirmedWrite('billing.reversePayment', reversalTexts.busy)
  const back = useConfirmedWrite('billing.reverseReturn', reversalTexts.busy)
  const { control, watch } = useForm({ defaultValues: { reason: '' } })
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const reason = REASONS.find(({ value }) => value === watch('reason'))?.value
  const isPayment = 'paymentNo' in mistake
  const { busy, problem } = isPayment ? payment : back
  const reverse = async () => {
    if (reason === undefined) return
    const { billId } = mistake
    const key = await keyOf({ billId, reason, number: 'paymentNo' in mistake ? mistake.paymentNo : mistake.refundNo })
    const answer =
      'paymentNo' in mistake
        ? await payment.ask({ billId, reason, key, paymentNo: mistake.paymentNo })
        : await back.ask({ billId, reason, key, refundNo: mistake.refundNo })
    if (answer === null) return
    onClose()
    show({ text: answer.reversal === 'DONE' ? reversalTexts.done : reversalTexts.asked })
  }
  return (
    <Sheet
      open
      danger
      title={(isPayment ? reversalTexts.paymentTitle : reversalTexts.returnTitle)(mistake.amountFen)}
      consequence={`${isPayment ? reversalTexts.paymentWhat : reversalTexts.returnWhat}${reversalTexts.second}`}
      confirm={reversalTexts.reverse}
      cancel={reversalTexts.cancel}
      busy={busy}
      blocked={reason === undefined ? reversalTexts.choose : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void reverse()}
      onCancel={onClose}
    >
      <ChoiceField control={control} name="reason" label={reversalTexts.why} options={REASONS} />
    </Sheet>
  )
}
