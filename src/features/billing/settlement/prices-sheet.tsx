// Sets one price per lesson for all teachers, or for those that have none, by one document.
import type { ActionOutput } from '@domain/registry'
import { readYuan } from '@src/features/billing/payments/yuan-input'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Chips } from '@src/ui/controls/chips'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { OfSchool } from './answers'
import { BulkResults } from './bulk-results'
import { PRICE_OUTCOMES } from './bulk-texts'

type Results = ActionOutput<'billing.setContractPrices'>['results']
type Whom = 'LACKING' | 'ALL'

/** As many as one call takes: the rest in a next act. */
const MOST = 60

export function PricesSheet(props: OfSchool & { readonly onClose: () => void }) {
  const [results, setResults] = useState<Results | null>(null)
  if (results === null) return <Pricing {...props} onDone={setResults} />
  const rows = results.map(({ payeeId, name, outcome }) => ({
    key: payeeId,
    name,
    isDone: outcome === 'SET',
    note: PRICE_OUTCOMES[outcome],
  }))
  return <BulkResults title="单价写好了" unit="位" rows={rows} onClose={props.onClose} />
}

interface PricingProps extends OfSchool {
  readonly onDone: (results: Results) => void
  readonly onClose: () => void
}

function Pricing({ schoolId, answer, onDone, onClose }: PricingProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.setContractPrices', '正在保存')
  const { control, watch } = useForm({ defaultValues: { price: '', document: '' } })
  const [whom, setWhom] = useState<Whom>('LACKING')
  const teachers = answer.payees.filter(({ kind }) => kind === 'TEACHER')
  const chosen = teachers.filter(({ contract }) => whom === 'ALL' || contract === null).slice(0, MOST)
  const pricePerLesson = readYuan(watch('price'), 7)
  const document = watch('document').trim()
  const save = async () => {
    if (pricePerLesson === null) return
    const prices = chosen.map(({ payeeId }) => ({ payeeId, pricePerLesson }))
    const done = await ask({ schoolId, planId: answer.planId ?? undefined, document, prices })
    if (done !== null) onDone(done.results)
  }
  return (
    <Sheet
      open
      title={`给 ${chosen.length} 位老师写单价`}
      consequence="按整个学期签过字的课时算。原来的单价会留着，可以再一位一位改。"
      confirm={`给 ${chosen.length} 位写上`}
      cancel="先不写"
      busy={busy}
      blocked={whyBlocked(chosen.length, pricePerLesson, document)}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <Chips label="给谁" options={WHOM} value={whom} onChange={setWhom} />
      <TextField control={control} name="price" label="每节（元）" placeholder="如：40.00" keyboard="digit" />
      <TextField control={control} name="document" label="依据" placeholder="如：学校课酬方案" />
    </Sheet>
  )
}

const WHOM = [
  { value: 'LACKING', text: '没有单价的老师' },
  { value: 'ALL', text: '全部老师' },
] as const satisfies readonly { readonly value: Whom; readonly text: string }[]

function whyBlocked(count: number, price: number | null, document: string): string | undefined {
  if (count === 0) return '都有单价了'
  if (price === null) return '写上每节多少元'
  return document.length < 2 ? '写上依据' : undefined
}
