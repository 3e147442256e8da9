// Lists what must be settled before a term can be closed.
// Only unpaid bills may be carried: they stay bills of this term and are never charged in another (policy.md B2).
import type { Fen } from '../../values/fen'
import { fen } from '../../values/fen'
import { type FundingBalance, overdrawn } from '../settlement/funding'
import { lacksContract, type PayeeAccount } from '../settlement/payee-account'
import type { ClosingFigures } from './closing-figures'

export const BLOCKERS = [
  'LESSONS_UNSAID',
  'LESSONS_UNSIGNED',
  'CONTRACTS_MISSING',
  'PAYOUTS_OPEN',
  'BILLS_MISSING',
  'BILLS_UNPAID',
  'RETURNS_OPEN',
  'FUNDING_SHORT',
  'DAYS_UNRECONCILED',
  'SUMS_APART',
] as const
export type BlockerCode = (typeof BLOCKERS)[number]

export interface ClosingBlocker {
  readonly code: BlockerCode
  readonly count: number
  /** 0 where no money is concerned. */
  readonly amountFen: Fen
}

export interface ClosingFacts {
  readonly figures: ClosingFigures
  readonly payees: readonly PayeeAccount[]
  readonly balances: readonly FundingBalance[]
  readonly lessonsUnsaid: number
  /** Pupils with a seat and without a bill. */
  readonly billsMissing: number
  /** Days on which money came or went through the gateway, and that do not agree with its bill (yet). */
  readonly daysUnreconciled: number
}

export function closingBlockers({ figures, payees, balances, ...counts }: ClosingFacts): readonly ClosingBlocker[] {
  const { income, unpaidBills, returnsOpen, differences } = figures
  const open = payees.filter(({ toPayFen }) => toPayFen !== 0)
  const missing = overdrawn(balances)
  const unsigned = payees.reduce((sum, payee) => sum + payee.unsigned, 0)
  const all: readonly ClosingBlocker[] = [
    blocker('LESSONS_UNSAID', counts.lessonsUnsaid),
    blocker('LESSONS_UNSIGNED', unsigned),
    blocker('CONTRACTS_MISSING', payees.filter(lacksContract).length),
    blocker(
      'PAYOUTS_OPEN',
      open.length,
      open.reduce((sum, { toPayFen }) => sum + toPayFen, 0),
    ),
    blocker('BILLS_MISSING', counts.billsMissing),
    blocker('BILLS_UNPAID', unpaidBills, income.toPayFen),
    blocker('RETURNS_OPEN', returnsOpen, income.toReturnFen),
    blocker(
      'FUNDING_SHORT',
      missing.length,
      missing.reduce((sum, { leftFen }) => sum - leftFen, 0),
    ),
    blocker('DAYS_UNRECONCILED', counts.daysUnreconciled),
    blocker('SUMS_APART', differences.length),
  ]
  return all.filter(({ count }) => count > 0)
}

/** The blockers that prevent closing; `carriesUnpaid`: the clerk accepts that unpaid bills stay unpaid. */
export function hardBlockers(blockers: readonly ClosingBlocker[], carriesUnpaid: boolean): readonly ClosingBlocker[] {
  return blockers.filter(({ code }) => code !== 'BILLS_UNPAID' || !carriesUnpaid)
}

function blocker(code: BlockerCode, count: number, amount = 0): ClosingBlocker {
  return { code, count, amountFen: fen(amount) }
}
