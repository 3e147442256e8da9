// Records a payee's price per lesson with the document it comes from.

import { readYuan } from '@src/features/billing/payments/yuan-input'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { OfPayee } from './answers'

export function PriceSheet({ schoolId, payee, answer, onClose }: OfPayee & { readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.setContractPrice', '正在保存')
  const { contract, name, payeeId, kind } = payee
  const before = {
    price: contract ? sayYuan(contract.pricePerLesson).replace(/,/g, '') : '',
    document: contract?.document ?? '',
  }
  const { control, watch } = useForm({ defaultValues: before })
  const show = useToast((state) => state.show)
  const price = readYuan(watch('price'), 7)
  const document = watch('document').trim()
  const save = async () => {
    if (price === null) return
    const planId = answer.planId ?? undefined
    if ((await ask({ schoolId, planId, payeeId, pricePerLesson: price, document })) === null) return
    onClose()
    show({ text: `${name}每节 ${sayYuan(price)} 元` })
  }
  return (
    <Sheet
      open
      title={`${name}的单价`}
      consequence="按整个学期签过字的课时算。改了单价，这学期已上的课也按新的算，原来的单价会留着。"
      confirm="保存单价"
      cancel="先不改"
      busy={busy}
      blocked={price === null ? '写上每节多少元' : document.length < 2 ? '写上依据' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <TextField control={control} name="price" label="每节（元）" placeholder="如：40.00" keyboard="digit" />
      <TextField
        control={control}
        name="document"
        label="依据"
        placeholder={kind === 'PROVIDER' ? '如：购买服务合同' : '如：学校课酬方案'}
      />
    </Sheet>
  )
}
