// Records government funds that the school received for a term, by their document.
import { withReceipt } from '@domain/billing/settlement/receive-funds'
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { fundsChanged, receiptsOf } from './change-funds'
import { changeSettlement } from './change-settlement'
import { locateSettlement } from './settlement-scope'

const NAME = 'billing.recordFunding'

export const recordFunding = handle(NAME, {
  locate: locateSettlement,
  run: async (request) => {
    const { amountFen, document, on, key } = request.input
    if (on > request.today) return fail({ code: 'NOT_RECEIVED_YET' })
    const by = request.caller.personId ?? ''
    const wish = { key, amountFen: fen(amountFen), document, on: schoolDate(on), by, at: request.now }
    return changeSettlement<typeof NAME>(request, (open) => {
      const receipts = withReceipt(receiptsOf(open), wish)
      return receipts.ok ? ok(fundsChanged(open, receipts.value)) : receipts
    })
  },
})
