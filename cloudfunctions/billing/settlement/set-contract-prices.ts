// Sets the prices per lesson of several payees by one document, each alone.
import type { PayeeContract } from '@domain/billing/settlement/payee-record'
import type { ActionOutput } from '@domain/registry'
import { fen } from '@domain/values/fen'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { writeContract } from '../collections/payee-contracts'
import { agreedOn } from './agreed-price'
import { changeSettlement } from './change-settlement'
import { locateSettlement, type OpenTerm, payeeIn } from './settlement-scope'

const NAME = 'billing.setContractPrices'

type Told = ActionOutput<typeof NAME>['results'][number]

interface Priced {
  readonly told: Told
  readonly write: { readonly before: PayeeContract | null; readonly after: PayeeContract } | null
}

export const setContractPrices = handle(NAME, {
  locate: locateSettlement,
  run: async (request) => {
    const { document, prices } = request.input
    const about = { document, by: request.caller.personId ?? '', at: request.now }
    const wishes = [...new Map(prices.map((one) => [one.payeeId, one])).values()]
    return changeSettlement<typeof NAME>(request, (open) => {
      const priced = wishes.map((wish) => priceOf(open, wish, about))
      const writes = priced.flatMap(({ write }) => write ?? [])
      const value = { results: priced.map(({ told }) => told) }
      return ok({ value, write: writes.length === 0 ? null : () => writeAll(writes) })
    })
  },
})

function priceOf(
  open: OpenTerm,
  { payeeId, pricePerLesson }: { readonly payeeId: string; readonly pricePerLesson: number },
  about: Pick<PayeeContract, 'document' | 'by' | 'at'>,
): Priced {
  const found = payeeIn(open, payeeId)
  if (!found.ok) return { told: { payeeId, name: '', outcome: 'PAYEE_UNKNOWN' }, write: null }
  const { key, account } = found.value
  const { paidFen, lessons, materialsFen, payee } = account
  const told = { payeeId, name: payee.name }
  if (lessons * pricePerLesson + materialsFen < paidFen)
    return { told: { ...told, outcome: 'PAID_MORE_ALREADY' }, write: null }
  const before = open.facts.contracts.find(({ _id }) => _id === key._id) ?? null
  const wish = { ...key, payee, ...about, pricePerLesson: fen(pricePerLesson), history: [], rev: 1 }
  const after = agreedOn(wish, before)
  return after === before
    ? { told: { ...told, outcome: 'SAME' }, write: null }
    : { told: { ...told, outcome: 'SET' }, write: { before, after } }
}

/** One that somebody else was faster with: all are decided anew, and those written are the same then. */
async function writeAll(writes: readonly NonNullable<Priced['write']>[]): Promise<boolean> {
  for (const { before, after } of writes) if (!(await writeContract(before, after))) return false
  return true
}
