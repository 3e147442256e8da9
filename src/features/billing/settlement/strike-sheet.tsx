// Reverses a wrong entry, with a reason: strikes a cost or takes back a payout.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import { reversalTexts } from '../reversals/reversal-texts'
import type { OfPayee, Struck } from './answers'

type StrikeSheetProps = OfPayee & { readonly struck: Struck; readonly onClose: () => void }

export function StrikeSheet({ schoolId, payee, answer, struck, onClose }: StrikeSheetProps) {
  const striking = useConfirmedWrite('billing.strikeCost', '正在划掉')
  const takingBack = useConfirmedWrite('billing.takeBackPayout', '正在冲销')
  const { control, watch } = useForm({ defaultValues: { reason: '' } })
  const show = useToast((state) => state.show)
  const reason = watch('reason').trim()
  const place = { schoolId, planId: answer.planId ?? undefined, payeeId: payee.payeeId, reason }
  const isCost = 'cost' in struck
  const { busy, problem } = isCost ? striking : takingBack
  const strike = async () => {
    const answer = isCost
      ? await striking.ask({ ...place, costId: struck.cost.costId })
      : await takingBack.ask({ ...place, payoutKey: struck.payout.key })
    if (answer === null) return
    onClose()
    const waits = 'reversal' in answer && answer.reversal === 'ASKED'
    show({ text: isCost ? '划掉了，不再计入' : waits ? reversalTexts.asked : '冲销了，可以重新登记' })
  }
  return (
    <Sheet
      open
      title={isCost ? `划掉「${struck.cost.what}」？` : `冲销${sayDate(struck.payout.on)}的发放？`}
      consequence={
        isCost
          ? `${sayYuan(struck.cost.amountFen)} 元不再计入应发。记录和理由会留着。`
          : `记一笔相反的 ${sayYuan(struck.payout.amountFen)} 元，原来的记录和理由会留着。钱要另外收回。${reversalTexts.second}`
      }
      confirm={isCost ? '划掉' : '冲销'}
      cancel="先不改"
      danger
      busy={busy}
      blocked={reason.length < 2 ? '写上原因' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void strike()}
      onCancel={onClose}
    >
      <TextField control={control} name="reason" label="原因" placeholder="如：金额登记错了" />
    </Sheet>
  )
}
