// Reverses government funds recorded wrongly, as long as nobody was paid from them.
import { leftIn } from '@domain/billing/settlement/funding'
import { withoutReceipt } from '@domain/billing/settlement/receive-funds'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { fundsChanged, receiptsOf } from './change-funds'
import { changeSettlement } from './change-settlement'
import { locateSettlement } from './settlement-scope'

const NAME = 'billing.takeBackFunding'

export const takeBackFunding = handle(NAME, {
  locate: locateSettlement,
  run: async (request) => {
    const { receiptKey, reason } = request.input
    const wish = { key: receiptKey, reason, by: request.caller.personId ?? '', at: request.now }
    return changeSettlement<typeof NAME>(request, (open) => {
      const receipts = withoutReceipt(receiptsOf(open), leftIn(open.balances, 'GOVERNMENT'), wish)
      return receipts.ok ? ok(fundsChanged(open, receipts.value)) : receipts
    })
  },
})
