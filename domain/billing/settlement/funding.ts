// Balances a term's funding sources: what came in, what payees were paid from it, what is left.
import { type Fen, fen, sumFen } from '../../values/fen'
import type { FundingReceipt, ReceivedFunds } from './funding-record'
import { FUNDINGS, type Funding, type PayeePayouts } from './payee-record'

/** What families paid for the term, by the ledgers of its bills. */
export interface FamilyFees {
  readonly paidFen: Fen
  readonly returnedFen: Fen
  /** Owed back, promised or not: still in the account, and the families'. */
  readonly toReturnFen: Fen
}

export interface FundingFacts {
  readonly fees: FamilyFees
  readonly funds: readonly ReceivedFunds[]
  /** The small schools' subsidy of the school year, once the district paid it. */
  readonly subsidyFen: Fen
  /** What other terms of the year were paid from it. */
  readonly subsidySpentFen: Fen
}

export interface FundingBalance {
  readonly funding: Funding
  readonly inFen: Fen
  readonly outFen: Fen
  /** Below 0: money went back, or was recorded wrongly, after it had been paid on. */
  readonly leftFen: Fen
}

/** Each source once, in the order of FUNDINGS: sums over entries, so that whatever is taken back is there again. */
export function fundingBalances(
  facts: FundingFacts,
  payouts: readonly Pick<PayeePayouts, 'entries'>[],
): readonly FundingBalance[] {
  const entries = payouts.flatMap((one) => one.entries)
  return FUNDINGS.map((funding) => {
    const inFen = cameIn(facts, funding)
    const outFen = sumFen(entries.filter((entry) => entry.funding === funding).map(({ amountFen }) => amountFen))
    return { funding, inFen, outFen, leftFen: fen(inFen - outFen) }
  })
}

export function leftIn(balances: readonly FundingBalance[], funding: Funding): Fen {
  return balances.find((balance) => balance.funding === funding)?.leftFen ?? fen(0)
}

/** Sources that more was paid from than came in. */
export function overdrawn(balances: readonly FundingBalance[]): readonly FundingBalance[] {
  return balances.filter(({ leftFen }) => leftFen < 0)
}

function cameIn({ fees, funds, subsidyFen, subsidySpentFen }: FundingFacts, funding: Funding): Fen {
  switch (funding) {
    case 'FEES':
      return fen(fees.paidFen - fees.returnedFen - fees.toReturnFen)
    case 'GOVERNMENT':
      return receivedIn(funds.flatMap(({ receipts }) => receipts))
    case 'SUBSIDY':
      return fen(subsidyFen - subsidySpentFen)
  }
}

export function receivedIn(receipts: readonly FundingReceipt[]): Fen {
  return sumFen(receipts.map(({ amountFen }) => amountFen))
}
