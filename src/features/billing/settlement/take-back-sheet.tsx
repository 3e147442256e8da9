// Takes back government funds that were recorded wrongly, with a reason.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { OfSchool, Receipt } from './answers'

interface TakeBackSheetProps extends OfSchool {
  readonly receipt: Receipt
  readonly onClose: () => void
}

export function TakeBackSheet({ schoolId, answer, receipt, onClose }: TakeBackSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.takeBackFunding', '正在冲销')
  const { control, watch } = useForm({ defaultValues: { reason: '' } })
  const show = useToast((state) => state.show)
  const reason = watch('reason').trim()
  const place = { schoolId, planId: answer.planId ?? undefined }
  const takeBack = async () => {
    if ((await ask({ ...place, receiptKey: receipt.key, reason })) === null) return
    onClose()
    show({ text: '冲销了，原来的记录还能看到' })
  }
  return (
    <Sheet
      open
      title={`冲销${sayDate(receipt.on)}到账的 ${sayYuan(receipt.amountFen)} 元？`}
      consequence="这笔钱不再能用来发课酬。已经用它发出去的，要先冲销。"
      confirm="冲销"
      cancel="先不改"
      danger
      blocked={reason.length < 2 ? '写上原因' : undefined}
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void takeBack()}
      onCancel={onClose}
    >
      <TextField control={control} name="reason" label="原因" placeholder="如：金额登记错了" />
    </Sheet>
  )
}
