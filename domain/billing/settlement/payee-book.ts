// Builds a school's payee book: a row per teacher or provider, a row per payout, cross-checks.
import { fen, sumFen } from '../../values/fen'
import { lacksContract, type PayeeAccount, type PayeeFacts, payeeAccounts } from './payee-account'
import type { PayoutEntry } from './payee-record'

export interface PayoutRow extends Pick<PayoutEntry, 'on' | 'funding' | 'amountFen'> {
  readonly payeeName: string
  /** Takes back one recorded wrongly: below 0. */
  readonly isTakenBack: boolean
}

export interface PayeeBook {
  readonly payees: readonly PayeeAccount[]
  readonly payouts: readonly PayoutRow[]
  readonly checks: readonly PayeeCheck[]
}

export interface PayeeCheck {
  readonly check: 'DUE' | 'LEFT' | 'PAID'
  readonly oneFen: number
  readonly otherFen: number
}

export function payeeBookOf(facts: PayeeFacts): PayeeBook {
  const payees = payeeAccounts(facts)
  const payouts = facts.payouts
    .flatMap(({ payee, entries }) => entries.map((entry) => payoutRow(payee.name, entry)))
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
  return { payees, payouts, checks: checksOf(payees, payouts) }
}

function payoutRow(payeeName: string, { on, funding, amountFen, takesBack }: PayoutEntry): PayoutRow {
  return { payeeName, on, funding, amountFen, isTakenBack: takesBack !== null }
}

/** What signed lessons and the price come to; nothing is due before there is a contract. */
export function feeOf(account: PayeeAccount): number {
  const { lessons, pricePerLesson } = account
  return pricePerLesson === null ? 0 : lessons * pricePerLesson
}

/** Due = lessons × price + material; due − paid = left; and each payout is in both lists. */
function checksOf(payees: readonly PayeeAccount[], payouts: readonly PayoutRow[]): readonly PayeeCheck[] {
  const due = sumFen(payees.map(({ dueFen }) => dueFen))
  const paid = sumFen(payees.map(({ paidFen }) => paidFen))
  const priced = payees.filter((account) => !lacksContract(account))
  const earned = priced.reduce((sum, account) => sum + feeOf(account) + account.materialsFen, 0)
  return [
    { check: 'DUE', oneFen: due, otherFen: fen(earned) },
    { check: 'LEFT', oneFen: sumFen(payees.map(({ toPayFen }) => toPayFen)), otherFen: fen(due - paid) },
    { check: 'PAID', oneFen: paid, otherFen: sumFen(payouts.map(({ amountFen }) => amountFen)) },
  ]
}
