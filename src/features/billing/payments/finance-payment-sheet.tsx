// Records a payment made by bank or at the cash office: channel, amount, date and slip.
import { visibleText } from '@domain/values/visible-text'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { ImagePicker } from '@src/ui/controls/image-picker'
import { useToast } from '@src/ui/feedback/toast'
import { DayField } from '@src/ui/form/day-field'
import { FieldFrame } from '@src/ui/form/form-field'
import { Sheet } from '@src/ui/layout/sheet'
import { Input } from '@tarojs/components'
import { useState } from 'react'
import type { SchoolBill } from './answers'
import { type Channel, ChannelField } from './channel-field'
import { type Slip, useRecording } from './use-recording'
import { readYuan, writeYuan } from './yuan-input'

interface FinancePaymentSheetProps {
  readonly answer: SchoolBill
  readonly onClose: () => void
}

export function FinancePaymentSheet({ answer: { bill, today }, onClose }: FinancePaymentSheetProps) {
  const [channel, setChannel] = useState<Channel>('BANK')
  const [amount, setAmount] = useState(writeYuan(bill.toPayFen))
  const [on, setOn] = useState(today)
  const [slips, setSlips] = useState<readonly string[]>([])
  const { record, busy, problem } = useRecording('billing.recordPayment')
  const show = useToast((state) => state.show)
  const amountFen = readYuan(amount)
  const [slip] = slips
  const wrong = faultOf(amountFen, bill.toPayFen)
  const save = async () => {
    if (amountFen === null || slip === undefined) return
    const { billId } = bill
    const inputOf = ({ fileId, key }: Slip) => ({ billId, channel, amountFen, on, evidence: fileId, key })
    if (!(await record(inputOf, slip))) return
    onClose()
    show({ text: `登记了 ${sayYuan(amountFen)} 元` })
  }
  return (
    <Sheet
      open
      title="登记缴费"
      consequence={`${bill.pupilName}还要缴 ${sayYuan(bill.toPayFen)} 元。登记错了可以冲正，家长马上看到。`}
      confirm="登记"
      cancel="先不登记"
      busy={busy}
      blocked={wrong ?? (slip === undefined ? '先拍凭据' : undefined)}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <ChannelField label="怎么缴的" value={channel} onChange={setChannel} />
      <AmountField amount={amount} mostFen={bill.toPayFen} wrong={wrong} onChange={setAmount} />
      <DayField label="到账日期" value={on} from={bill.issuedOn} until={today} onChange={setOn} />
      <FieldFrame label="凭据" hint="转账回单或收据的照片，对账时要看">
        <ImagePicker images={slips} most={1} onChange={setSlips} />
      </FieldFrame>
    </Sheet>
  )
}

interface AmountFieldProps {
  readonly amount: string
  readonly mostFen: number
  readonly wrong: string | undefined
  readonly onChange: (amount: string) => void
}

function AmountField({ amount, mostFen, wrong, onChange }: AmountFieldProps) {
  return (
    <FieldFrame label="金额（元）" hint={`最多 ${sayYuan(mostFen)} 元，不预收`} error={wrong}>
      <Input
        className="form-field-input"
        type="digit"
        value={amount}
        placeholder="金额（元）"
        onInput={({ detail }) => onChange(visibleText(detail.value))}
        aria-label="金额（元）"
      />
    </FieldFrame>
  )
}

function faultOf(amountFen: number | null, mostFen: number): string | undefined {
  if (amountFen === null || amountFen === 0) return '写上金额，如 94 或 94.50'
  return amountFen > mostFen ? `最多 ${sayYuan(mostFen)} 元` : undefined
}
