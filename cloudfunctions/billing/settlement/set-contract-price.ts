// Sets a payee's price per lesson by document; keeps earlier prices, never falls below payouts.
import type { PayeeContract } from '@domain/billing/settlement/payee-record'
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { readContract, writeContract } from '../collections/payee-contracts'
import { locateSettlement, openPayee } from './settlement-scope'

export const setContractPrice = handle('billing.setContractPrice', {
  locate: locateSettlement,
  run: async ({ input, found, caller, now }) => {
    const open = openPayee(found, input.payeeId)
    if (!open.ok) return open
    const { key, account } = open.value
    const { paidFen, lessons, materialsFen, payee } = account
    const pricePerLesson = fen(input.pricePerLesson)
    if (lessons * pricePerLesson + materialsFen < paidFen) return fail({ code: 'PAID_MORE_ALREADY', paidFen })
    const agreed = { pricePerLesson, document: input.document, by: caller.personId ?? '', at: now }
    let before = found.facts.contracts.find(({ _id }) => _id === key._id) ?? null
    return untilSettled(async () => {
      const after = agreedOn({ ...key, payee, ...agreed, history: [], rev: 1 }, before)
      if (after === before || (await writeContract(before, after))) return ok({ name: payee.name })
      before = await readContract(key._id)
      return null
    })
  },
})

/** The same price by the same document changes nothing. */
function agreedOn(wish: PayeeContract, before: PayeeContract | null): PayeeContract {
  if (before === null) return wish
  const { pricePerLesson, document, by, at, history, rev } = before
  if (pricePerLesson === wish.pricePerLesson && document === wish.document) return before
  return { ...wish, history: [...history, { pricePerLesson, document, by, at }], rev: rev + 1 }
}
