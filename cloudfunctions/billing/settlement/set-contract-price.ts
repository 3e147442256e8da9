// Sets a payee's price per lesson by document; keeps earlier prices, never falls below payouts.
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { writeContract } from '../collections/payee-contracts'
import { agreedOn } from './agreed-price'
import { changeSettlement } from './change-settlement'
import { locateSettlement, payeeIn } from './settlement-scope'

const NAME = 'billing.setContractPrice'

export const setContractPrice = handle(NAME, {
  locate: locateSettlement,
  run: async (request) => {
    const { payeeId, document } = request.input
    const pricePerLesson = fen(request.input.pricePerLesson)
    const agreed = { pricePerLesson, document, by: request.caller.personId ?? '', at: request.now }
    return changeSettlement<typeof NAME>(request, (open) => {
      const found = payeeIn(open, payeeId)
      if (!found.ok) return found
      const { key, account } = found.value
      const { paidFen, lessons, materialsFen, payee } = account
      if (lessons * pricePerLesson + materialsFen < paidFen) return fail({ code: 'PAID_MORE_ALREADY', paidFen })
      const before = open.facts.contracts.find(({ _id }) => _id === key._id) ?? null
      const after = agreedOn({ ...key, payee, ...agreed, history: [], rev: 1 }, before)
      const value = { name: payee.name }
      return ok({ value, write: after === before ? null : () => writeContract(before, after) })
    })
  },
})
