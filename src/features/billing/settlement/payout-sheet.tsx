// Records a payout: amount, date and funding source, which is never preselected.

import { useRequestKey } from '@src/api/hooks/use-request-key'
import { readYuan } from '@src/features/billing/payments/yuan-input'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { FUNDING_TEXTS } from '@src/texts/funding-texts'
import { sayYuan } from '@src/texts/say-money'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { ChoiceField } from '@src/ui/form/choice-field'
import { DayField } from '@src/ui/form/day-field'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { OfPayee, Settlement } from './answers'

export function PayoutSheet({ schoolId, payee, answer, onClose }: OfPayee & { readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.recordPayout', '正在登记')
  const left = sayYuan(payee.toPayFen).replace(/,/g, '')
  const { control, watch } = useForm({ defaultValues: { amount: left, funding: '' } })
  const [on, setOn] = useState(answer.today)
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const amountFen = readYuan(watch('amount'), 7)
  const source = answer.fundings.find(({ funding }) => funding === watch('funding')) ?? null
  const record = async () => {
    if (amountFen === null || source === null) return
    const of = { schoolId, planId: answer.planId ?? undefined, payeeId: payee.payeeId }
    const payout = { ...of, amountFen, funding: source.funding, on }
    if ((await ask({ ...payout, key: await keyOf(payout) })) === null) return
    onClose()
    show({ text: `登记了发给${payee.name} ${sayYuan(amountFen)} 元` })
  }
  return (
    <Sheet
      open
      title={`发给${payee.name}`}
      consequence={`最多 ${sayYuan(payee.toPayFen)} 元。这里只登记，钱由学校账户转。登记错了可以冲销。`}
      confirm={amountFen === null ? '登记发放' : `登记 ${sayYuan(amountFen)} 元`}
      cancel="先不登记"
      busy={busy}
      blocked={whyBlocked(amountFen, payee.toPayFen, source)}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void record()}
      onCancel={onClose}
    >
      <TextField control={control} name="amount" label="金额（元）" keyboard="digit" />
      <ChoiceField control={control} name="funding" label="钱从哪里出" options={answer.fundings.map(optionOf)} />
      <DayField label="哪天发的" value={on} until={answer.today} onChange={setOn} />
    </Sheet>
  )
}

type Source = Settlement['fundings'][number]

/** 家长缴的费，还有 704.50 元 */
function optionOf({ funding, leftFen }: Source) {
  return { value: funding, text: `${FUNDING_TEXTS[funding]}，还有 ${sayYuan(Math.max(0, leftFen))} 元` }
}

function whyBlocked(amountFen: number | null, leftFen: number, source: Source | null): string | undefined {
  if (amountFen === null || amountFen === 0) return '写上金额'
  if (amountFen > leftFen) return `最多 ${sayYuan(leftFen)} 元`
  if (source === null) return '先选资金来源'
  return amountFen > source.leftFen ? `这里只有 ${sayYuan(Math.max(0, source.leftFen))} 元` : undefined
}
