// Records that a refund WeChat could not make was paid another way: how, when, with the slip.
import { stuckTexts } from '@src/features/billing/payments/stuck-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { ImagePicker } from '@src/ui/controls/image-picker'
import { useToast } from '@src/ui/feedback/toast'
import { DayField } from '@src/ui/form/day-field'
import { FieldFrame } from '@src/ui/form/form-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { BillReturn, SchoolBill } from './answers'
import { type Channel, ChannelField } from './channel-field'
import { type Slip, useRecording } from './use-recording'

interface StuckReturnSheetProps {
  readonly answer: SchoolBill
  readonly back: BillReturn
  readonly onClose: () => void
}

export function StuckReturnSheet({ answer: { bill, today }, back, onClose }: StuckReturnSheetProps) {
  const { refundNo, amountFen, on: stuckOn } = back
  const [channel, setChannel] = useState<Channel>('BANK')
  const [on, setOn] = useState(today)
  const [slips, setSlips] = useState<readonly string[]>([])
  const { record, busy, problem } = useRecording('billing.recordReturn')
  const show = useToast((state) => state.show)
  const [slip] = slips
  const save = async () => {
    if (slip === undefined) return
    const inputOf = ({ fileId, key }: Slip) => ({
      billId: bill.billId,
      refundNo,
      on,
      instead: { channel, evidence: fileId },
      key,
    })
    if (!(await record(inputOf, slip))) return
    onClose()
    show({ text: `登记了，退 ${sayYuan(amountFen)} 元` })
  }
  return (
    <Sheet
      open
      title={stuckTexts.title(amountFen)}
      consequence={stuckTexts.consequence}
      confirm={stuckTexts.confirm}
      cancel={stuckTexts.cancel}
      busy={busy}
      blocked={slip === undefined ? stuckTexts.noSlip : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <ChannelField label={stuckTexts.how} value={channel} onChange={setChannel} />
      <DayField label={stuckTexts.when} value={on} from={stuckOn ?? bill.issuedOn} until={today} onChange={setOn} />
      <FieldFrame label={stuckTexts.slip} hint={stuckTexts.slipHint}>
        <ImagePicker images={slips} most={1} onChange={setSlips} />
      </FieldFrame>
    </Sheet>
  )
}
