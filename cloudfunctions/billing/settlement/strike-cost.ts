// Strikes a wrongly claimed cost: it stays on record with the reason but no longer counts.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { markCostStruck } from '../collections/service-costs'
import { locateSettlement, openPayee } from './settlement-scope'

export const strikeCost = handle('billing.strikeCost', {
  locate: locateSettlement,
  run: async ({ input: { payeeId, costId, reason }, found, caller, now }) => {
    const open = openPayee(found, payeeId)
    if (!open.ok) return open
    const { account } = open.value
    const cost = found.facts.costs.find(({ _id, payee }) => _id === costId && payee.id === payeeId)
    if (cost === undefined) return fail({ code: 'PAYEE_UNKNOWN' })
    if (cost.struck !== null) return ok({ what: cost.what })
    const { dueFen, paidFen } = account
    if (dueFen - cost.amountFen < paidFen && paidFen > 0) return fail({ code: 'PAID_MORE_ALREADY', paidFen })
    await markCostStruck(costId, { by: caller.personId ?? '', at: now, reason })
    return ok({ what: cost.what })
  },
})
