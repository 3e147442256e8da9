// Takes back an entry of a bill, of whichever kind it is.
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import type { Mistake } from './answers'
import { REASONS_OF, reversalTexts } from './reversal-texts'

export function useReversing({ kind, billId, number }: Mistake) {
  const writes = {
    PAYMENT: useConfirmedWrite('billing.reversePayment', reversalTexts.busy),
    RETURN: useConfirmedWrite('billing.reverseReturn', reversalTexts.busy),
    TWICE: useConfirmedWrite('billing.settleTwiceReturned', reversalTexts.busy),
    MATERIAL: useConfirmedWrite('billing.reverseMaterialReturn', reversalTexts.busy),
  }
  const keyOf = useRequestKey()
  const { busy, problem } = writes[kind]
  /** Null without a reason of this kind, and where it was refused. */
  const reverse = async (chosen: string) => {
    const key = await keyOf({ billId, kind, number, chosen })
    const about = { billId, key }
    if (kind === 'MATERIAL') {
      const reason = REASONS_OF.MATERIAL.find((one) => one === chosen)
      return reason ? writes.MATERIAL.ask({ ...about, returnId: number, reason }) : null
    }
    if (kind === 'TWICE') {
      const reason = REASONS_OF.TWICE.find((one) => one === chosen)
      return reason ? writes.TWICE.ask({ ...about, refundNo: number, reason }) : null
    }
    const reason = REASONS_OF[kind].find((one) => one === chosen)
    if (reason === undefined) return null
    return kind === 'PAYMENT'
      ? writes.PAYMENT.ask({ ...about, paymentNo: number, reason })
      : writes.RETURN.ask({ ...about, refundNo: number, reason })
  }
  return { reverse, busy, problem }
}
