// Changes the government funds of a term: adds receipts that a rule decided on.
import { leftIn, receivedIn } from '@domain/billing/settlement/funding'
import type { FundingReceipt, ReceivedFunds } from '@domain/billing/settlement/funding-record'
import { fen } from '@domain/values/fen'
import { writeFunds } from '../collections/received-funds'
import type { Decided } from './change-settlement'
import type { OpenTerm } from './settlement-scope'

function fundsOf({ funding }: OpenTerm): ReceivedFunds | null {
  return funding.funds[0] ?? null
}

export function receiptsOf(open: OpenTerm): readonly FundingReceipt[] {
  return fundsOf(open)?.receipts ?? []
}

/** The same list as before: it was told already. */
export function fundsChanged(
  open: OpenTerm,
  receipts: readonly FundingReceipt[],
): Decided<{ readonly leftFen: number }> {
  const before = fundsOf(open)
  const known = receiptsOf(open)
  const value = { leftFen: fen(leftIn(open.balances, 'GOVERNMENT') + receivedIn(receipts) - receivedIn(known)) }
  if (receipts === before?.receipts) return { value, write: null }
  const { _id: planId, schoolId } = open.plan
  const after = { _id: planId, planId, schoolId, receipts, rev: (before?.rev ?? 0) + 1 }
  return { value, write: () => writeFunds(before, after) }
}
