// Adds the opposite of a payout to what a payee was paid, on the books as they stand.
import { takingBack } from '@domain/billing/settlement/payout-limit'
import { fail, ok } from '@domain/values/result'
import { entriesOf, payoutsChanged } from '../settlement/change-payouts'
import { changeSettlement } from '../settlement/change-settlement'
import { payeeIn } from '../settlement/settlement-scope'

interface PayoutToTakeBack {
  readonly payeeId: string
  readonly key: string
  readonly reason: string
  readonly by: string
}

type Asked = Parameters<typeof changeSettlement>[0]

export function takePayoutBack(asked: Asked, { payeeId, ...wrong }: PayoutToTakeBack) {
  return changeSettlement<'billing.takeBackPayout'>(asked, (open) => {
    const found = payeeIn(open, payeeId)
    if (!found.ok) return found
    const taken = takingBack(entriesOf(open, found.value), { ...wrong, at: asked.now })
    if (taken === null) return fail({ code: 'PAYEE_UNKNOWN' })
    const { value, write } = payoutsChanged(open, found.value, taken)
    return ok({ value: { ...value, reversal: 'DONE' }, write })
  })
}
