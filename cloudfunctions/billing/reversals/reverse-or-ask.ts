// Takes back an entry of a bill at once, or above the limit keeps the wish for a second person.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { ReversalReason } from '@domain/billing/ledger/money-ledger'
import { needsSecondPerson } from '@domain/billing/reversals/reversal-limit'
import type { BillReversal, ConfirmedReversal } from '@domain/billing/reversals/reversal-record'
import { fen } from '@domain/values/fen'
import { ok, type Result } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { sumsView } from '../bills/bill-view'
import { entryIdOf } from '../bills/entry-id'
import type { FoundBill } from '../bills/find-bill-with-facts'
import { askSecondPerson } from './ask-second-person'
import { askedReversal, isReversedAs, type Refusal, reversibleAmount } from './bill-reversal'

interface Wish {
  readonly kind: BillReversal['kind']
  readonly number: string
  readonly reason: ReversalReason
  readonly billId: string
  readonly key: string
  readonly by: string
  readonly now: number
}

type Done = ReturnType<typeof sumsView> & { readonly reversal: 'DONE' | 'ASKED' }

interface Coded {
  readonly code: string
}

type Reverse<Refused extends Coded> = (found: FoundBill, confirmed: ConfirmedReversal) => Promise<Result<Bill, Refused>>

export async function reverseOrAsk<Refused extends Coded>(
  found: FoundBill,
  wish: Wish,
  reverse: Reverse<Refused>,
): Promise<Result<Done, Refusal | Refused>> {
  const { kind, number, reason, by, now } = wish
  const _id = `${kind[0]}${entryIdOf(wish)}`
  if (isReversedAs(found.bill, _id)) return ok({ reversal: 'DONE', ...sumsView(found.bill) })
  const amount = reversibleAmount(found.bill, wish)
  if (!amount.ok) return amount
  const amountFen = fen(amount.value)
  const reversal = askedReversal(found, { _id, kind, number, amountFen, reason, askedBy: by, askedAt: now })
  const { districtId } = found.bill
  const { isClosed } = found
  // What closed books rest on stays: nobody is asked for what `reverse` refuses.
  const isRefused = kind === 'MATERIAL' && isClosed
  if (!isRefused && needsSecondPerson({ districtId, amountFen, today: dateAt(now), isClosed })) {
    await askSecondPerson(reversal)
    return ok({ reversal: 'ASKED', ...sumsView(found.bill) })
  }
  const reversed = await reverse(found, { reversal, confirmedBy: null, now })
  return reversed.ok ? ok({ reversal: 'DONE', ...sumsView(reversed.value) }) : reversed
}
