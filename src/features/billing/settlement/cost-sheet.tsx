// Claims a cost: consumables are accepted; for rooms and power it explains why they are not.
import type { ActionInput } from '@domain/registry'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { readYuan } from '@src/features/billing/payments/yuan-input'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { ChoiceField } from '@src/ui/form/choice-field'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { OfPayee } from './answers'

type Kind = ActionInput<'billing.claimCost'>['kind']

const KINDS = [
  { value: 'MATERIAL', text: '耗材' },
  { value: 'VENUE', text: '场地' },
  { value: 'UTILITY', text: '水电' },
] as const satisfies readonly { readonly value: Kind; readonly text: string }[]

export function CostSheet({ schoolId, payee, answer, onClose }: OfPayee & { readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.claimCost', '正在登记')
  const { control, watch } = useForm({ defaultValues: { kind: 'MATERIAL', what: '', amount: '' } })
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const amountFen = readYuan(watch('amount'), 7)
  const what = watch('what').trim()
  const kind = KINDS.find(({ value }) => value === watch('kind'))?.value ?? 'MATERIAL'
  const claim = async () => {
    if (amountFen === null) return
    const cost = { schoolId, planId: answer.planId ?? undefined, payeeId: payee.payeeId, kind, amountFen, what }
    const claimed = await ask({ ...cost, key: await keyOf(cost) })
    // On failure the sheet stays open; sending the same cost again reuses its key.
    if (claimed === null) return
    onClose()
    show({ text: `登记了${what} ${sayYuan(amountFen)} 元` })
  }
  return (
    <Sheet
      open
      title={`${payee.name}的支出`}
      consequence="只有上课用掉的耗材能列支。学校的教室、水电不是课后服务的成本，不能从家长缴的费里出。"
      confirm="登记支出"
      cancel="先不登记"
      busy={busy}
      blocked={whyBlocked(what, amountFen)}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void claim()}
      onCancel={onClose}
    >
      <ChoiceField control={control} name="kind" label="哪一类" options={KINDS} />
      <TextField control={control} name="what" label="买了什么" placeholder="如：竹篾 20 捆" />
      <TextField control={control} name="amount" label="金额（元）" placeholder="如：120.00" keyboard="digit" />
    </Sheet>
  )
}

function whyBlocked(what: string, amountFen: number | null): string | undefined {
  if (what.length < 2) return '写上买了什么'
  return amountFen === null || amountFen === 0 ? '写上金额' : undefined
}
