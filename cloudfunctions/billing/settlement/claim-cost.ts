// Records the cost of materials a course used up; rooms and power are refused.
import type { ServiceCost } from '@domain/billing/settlement/payee-record'
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { handle, type Request } from '../../request/handler'
import { insertCost } from '../collections/service-costs'
import { changeSettlement } from './change-settlement'
import { locateSettlement, type OpenPayee, payeeIn } from './settlement-scope'

const NAME = 'billing.claimCost'

export const claimCost = handle(NAME, {
  locate: locateSettlement,
  run: async (request) => {
    const { payeeId, kind, amountFen, what } = request.input
    return changeSettlement<typeof NAME>(request, (open) => {
      const found = payeeIn(open, payeeId)
      if (!found.ok) return found
      if (kind !== 'MATERIAL') return fail({ code: 'COST_REFUSED', kind })
      const cost = { ...costOf(request, found.value), kind }
      const known = open.facts.costs.find(({ _id }) => _id === cost._id)
      const value = { name: cost.payee.name }
      if (known === undefined) return ok({ value, write: () => insertCost(cost) })
      const isSame = known.amountFen === amountFen && known.what === what
      return isSame ? ok({ value, write: null }) : fail({ code: 'KEY_TAKEN' })
    })
  },
})

function costOf({ input, caller, now }: Request<typeof NAME>, { key, account }: OpenPayee): Omit<ServiceCost, 'kind'> {
  return {
    ...key,
    _id: `${key._id}:${input.key}`,
    payee: account.payee,
    amountFen: fen(input.amountFen),
    what: input.what,
    by: caller.personId ?? '',
    at: now,
    struck: null,
  }
}
