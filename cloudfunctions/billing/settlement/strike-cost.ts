// Strikes a wrongly claimed cost: it stays on record with the reason but no longer counts.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { markCostStruck } from '../collections/service-costs'
import { changeSettlement } from './change-settlement'
import { locateSettlement, payeeIn } from './settlement-scope'

const NAME = 'billing.strikeCost'

export const strikeCost = handle(NAME, {
  locate: locateSettlement,
  run: async (request) => {
    const { payeeId, costId, reason } = request.input
    const struck = { by: request.caller.personId ?? '', at: request.now, reason }
    return changeSettlement<typeof NAME>(request, (open) => {
      const found = payeeIn(open, payeeId)
      if (!found.ok) return found
      const cost = open.facts.costs.find(({ _id, payee }) => _id === costId && payee.id === payeeId)
      if (cost === undefined) return fail({ code: 'PAYEE_UNKNOWN' })
      const value = { what: cost.what }
      if (cost.struck !== null) return ok({ value, write: null })
      const { dueFen, paidFen } = found.value.account
      if (dueFen - cost.amountFen < paidFen && paidFen > 0) return fail({ code: 'PAID_MORE_ALREADY', paidFen })
      return ok({ value, write: () => markCostStruck(costId, struck) })
    })
  },
})
