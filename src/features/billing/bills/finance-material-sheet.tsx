// Takes back unused consumables bought for a child: how many, and what the family gets back.
import { returnablePieces } from '@domain/billing/bills/consumable-returns'
import { consumableRefund } from '@domain/billing/bills/consumables'
import { fen } from '@domain/values/fen'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { StepperField } from '@src/ui/form/stepper-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { SchoolMaterial } from './answers'

/** As on the bill: the share for everything taken back, less what was refunded before. */
function backFor({ payableFen, quantity, returned }: SchoolMaterial, pieces: number): number {
  const line = { payableFen: fen(payableFen), quantity }
  return consumableRefund(line, returned + pieces, consumableRefund(line, returned, fen(0)))
}

interface FinanceMaterialSheetProps {
  readonly billId: string
  readonly material: SchoolMaterial
  readonly onClose: () => void
}

export function FinanceMaterialSheet({ billId, material, onClose }: FinanceMaterialSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.returnConsumables', '正在登记')
  const { control, watch } = useForm({ defaultValues: { pieces: 1 } })
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const { courseId, name, spec, unitPrice } = material
  const most = returnablePieces(material)
  const pieces = watch('pieces')
  const amountFen = backFor(material, pieces)
  const record = async () => {
    const returned = { billId, courseId, name, pieces }
    const answer = await ask({ ...returned, key: await keyOf(returned) })
    if (answer === null) return
    onClose()
    show({ text: `登记了，退 ${sayYuan(answer.refundFen)} 元` })
  }
  return (
    <Sheet
      open
      title={`「${name}」有没用的？`}
      consequence={`${spec}，一份 ${sayYuan(unitPrice)} 元。按份数从账单里减，缴过的原路退。登记错了可以冲正，家长马上看到。`}
      confirm={`退 ${pieces} 份，${sayYuan(amountFen)} 元`}
      cancel="都用了"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void record()}
      onCancel={onClose}
    >
      <StepperField
        control={control}
        name="pieces"
        label="没用的份数"
        hint={`最多 ${most} 份`}
        least={1}
        most={most}
        unit="份"
      />
    </Sheet>
  )
}
