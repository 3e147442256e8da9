// Runs a payment from the tap until WeChat returns; one key per tap, so a resend pays only once.
import type { CallError } from '@src/api/failures/call-error'
import { makeRequestKey } from '@src/api/kept/request-key'
import { type Handover, PAY_VIA, payWithWechat } from '@src/api/platform/pay-with-wechat'
import { paymentTexts } from '@src/features/billing/payments/payment-texts'
import { addressOf } from '@src/navigation/app-routes'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useState } from 'react'

export interface Paying {
  readonly pay: (billId: string, amountFen: number) => Promise<void>
  /** The payment to wait for. */
  readonly paymentNo: string | null
  readonly handover: Handover | null
  readonly busy: string | false
  readonly problem: CallError | null
  readonly forget: () => void
}

export function usePaying(given: string | null): Paying {
  const { ask, busy, problem } = useConfirmedWrite('billing.startPayment', paymentTexts.starting)
  const [paymentNo, setPaymentNo] = useState(given)
  const [handover, setHandover] = useState<Handover | null>(null)
  const pay = async (billId: string, amountFen: number) => {
    setHandover(null)
    const started = await ask({ billId, amountFen, via: PAY_VIA, requestKey: await makeRequestKey() })
    if (started === null) return
    setHandover(await payWithWechat(started, addressOf('pay', { billId, paymentNo: started.paymentNo })))
    setPaymentNo(started.paymentNo)
  }
  const forget = () => {
    setPaymentNo(null)
    setHandover(null)
  }
  return { pay, paymentNo, handover, busy, problem, forget }
}
