// Owns paying from a tap to the phone's word on it: one key for one tap, so that sent twice it is one payment.
import type { CallError } from '@src/api/call-error'
import { type Handover, PAY_VIA, payWithWechat } from '@src/api/pay-with-wechat'
import { makeRequestKey } from '@src/api/request-key'
import { useAsking } from '@src/api/use-asking'
import { addressOf } from '@src/app-routes'
import { paymentTexts } from '@src/texts/payment-texts'
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
  const { ask, busy, problem } = useAsking('billing.startPayment', paymentTexts.starting)
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
