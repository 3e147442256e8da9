// Sums up what a school's payees were paid in a year, by the money it came from.
import { type FundingBalance, fundingBalances, overdrawn } from '@domain/billing/settlement/funding'
import type { ReceivedFunds } from '@domain/billing/settlement/funding-record'
import type { PayeePayouts } from '@domain/billing/settlement/payee-record'
import { type Fen, fen, sumFen } from '@domain/values/fen'
import type { Stage } from '../../runtime/database'
import { type FeesRow, familyFeesOf, feesOfPlan } from '../collections/bills'
import { payoutsOfPlan } from '../collections/payouts'
import { fundsOfPlan } from '../collections/received-funds'

export interface SpentRow extends FeesRow {
  readonly funds: readonly ReceivedFunds[]
  readonly payouts: readonly PayeePayouts[]
}

/** From documents that have their `plan`. */
export const spentStages: readonly Stage[] = [feesOfPlan, fundsOfPlan, payoutsOfPlan]

export interface SpentInYear {
  readonly governmentFen: Fen
  /** By how much more was paid from fees or government funds than came in; the subsidy itself is still to come. */
  readonly overdrawnFen: Fen
}

export function spentInYear(terms: readonly SpentRow[]): SpentInYear {
  const balances = terms.flatMap(balancesOf)
  const government = balances.filter(({ funding }) => funding === 'GOVERNMENT')
  const missing = overdrawn(balances.filter(({ funding }) => funding !== 'SUBSIDY'))
  return {
    governmentFen: sumFen(government.map(({ outFen }) => outFen)),
    overdrawnFen: sumFen(missing.map(({ leftFen }) => fen(-leftFen))),
  }
}

function balancesOf({ funds, payouts, ...row }: SpentRow): readonly FundingBalance[] {
  return fundingBalances({ fees: familyFeesOf(row), funds, subsidyFen: fen(0), subsidySpentFen: fen(0) }, payouts)
}
