// Takes back a closing before it is published: why, and what follows.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { Closing } from './answers'

interface ReopenSheetProps {
  readonly schoolId: string
  readonly closing: Closing
  readonly onClose: () => void
}

export function ReopenSheet({ schoolId, closing: { planId, hash, term }, onClose }: ReopenSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.reopenTerm', '正在退回')
  const { control, watch } = useForm({ defaultValues: { reason: '' } })
  const show = useToast((state) => state.show)
  const reason = watch('reason').trim()
  const reopen = async () => {
    if ((await ask({ schoolId, planId: planId ?? undefined, hash: hash ?? '', reason })) === null) return
    onClose()
    show({ text: '退回了，财务会收到通知' })
  }
  return (
    <Sheet
      open
      danger
      title={`退回${term?.name ?? ''}的结账？`}
      consequence="账又开着，课时、单价、发放都可以再改，改好由财务重新结账。这一次的数字、谁结的、为什么退回都留着。家长还没看到，不会知道。公布以后就不能退回了。"
      confirm="退回"
      cancel="先不退"
      busy={busy}
      blocked={reason.length < 2 ? '写上原因' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void reopen()}
      onCancel={onClose}
    >
      <TextField control={control} name="reason" label="原因" placeholder="如：有一笔材料费登记错了" />
    </Sheet>
  )
}
