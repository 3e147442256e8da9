// Records government funds that came in: amount, document and day.
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { readYuan } from '@src/features/billing/payments/yuan-input'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { DayField } from '@src/ui/form/day-field'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { OfSchool } from './answers'

export function ReceivedSheet({ schoolId, answer, onClose }: OfSchool & { readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.recordFunding', '正在登记')
  const { control, watch } = useForm({ defaultValues: { amount: '', document: '' } })
  const [on, setOn] = useState(answer.today)
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const amountFen = readYuan(watch('amount'), 7)
  const document = watch('document').trim()
  const record = async () => {
    if (amountFen === null) return
    const received = { schoolId, planId: answer.planId ?? undefined, amountFen, document, on }
    if ((await ask({ ...received, key: await keyOf(received) })) === null) return
    onClose()
    show({ text: `登记了政府补贴 ${sayYuan(amountFen)} 元` })
  }
  return (
    <Sheet
      open
      title="政府补贴到账"
      consequence="登记这学期到了学校账户的钱，发课酬时才能用它。登记错了可以冲销。"
      confirm={amountFen === null ? '登记到账' : `登记 ${sayYuan(amountFen)} 元`}
      cancel="先不登记"
      busy={busy}
      blocked={whyBlocked(amountFen, document)}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void record()}
      onCancel={onClose}
    >
      <TextField control={control} name="amount" label="金额（元）" keyboard="digit" />
      <TextField control={control} name="document" label="凭什么文件" placeholder="拨款通知的名称和文号" />
      <DayField label="哪天到账" value={on} until={answer.today} onChange={setOn} />
    </Sheet>
  )
}

function whyBlocked(amountFen: number | null, document: string): string | undefined {
  if (amountFen === null || amountFen === 0) return '写上金额'
  return document.length < 2 ? '写上文件' : undefined
}
