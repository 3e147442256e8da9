// Records the cost of materials a course used up; rooms and power are refused.
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { insertCost } from '../collections/service-costs'
import { locateSettlement, openPayee } from './settlement-scope'

export const claimCost = handle('billing.claimCost', {
  locate: locateSettlement,
  run: async ({ input: { payeeId, kind, amountFen, what, key: requestKey }, found, caller, now }) => {
    const open = openPayee(found, payeeId)
    if (!open.ok) return open
    if (kind !== 'MATERIAL') return fail({ code: 'COST_REFUSED', kind })
    const { key, account } = open.value
    const _id = `${key._id}:${requestKey}`
    const known = found.facts.costs.find((cost) => cost._id === _id)
    if (known !== undefined && (known.amountFen !== amountFen || known.what !== what))
      return fail({ code: 'KEY_TAKEN' })
    await insertCost({
      ...key,
      _id,
      payee: account.payee,
      kind,
      amountFen: fen(amountFen),
      what,
      by: caller.personId ?? '',
      at: now,
      struck: null,
    })
    return ok({ name: account.payee.name })
  },
})
