// Calculates a term's current figures, their hash, and what still prevents closing.
import { createHash } from 'node:crypto'
import { accountOf } from '@domain/billing/bills/bill-account'
import type { Bill } from '@domain/billing/bills/bill-record'
import { type ClosingBlocker, closingBlockers } from '@domain/billing/closing/closing-blockers'
import { type ClosingFigures, closingFigures } from '@domain/billing/closing/closing-figures'
import { gatewayDays } from '@domain/billing/payments/gateway-days'
import { type FamilyFees, fundingBalances } from '@domain/billing/settlement/funding'
import { payeeAccounts } from '@domain/billing/settlement/payee-account'
import type { Plan } from '@domain/enrollment/courses/course'
import { fen } from '@domain/values/fen'
import type { SchoolDate } from '@domain/values/school-date'
import type { SettledTerm } from '../settlement/find-settled-term'
import { readBesideBills, readPlanBills } from './read-term-bills'

export interface TermFigures {
  readonly figures: ClosingFigures
  readonly hash: string
  readonly blockers: readonly ClosingBlocker[]
}

export async function loadTermFigures(plan: Plan, settled: SettledTerm, today: SchoolDate): Promise<TermFigures> {
  const { canceled, billsMissing, agreedDays } = await readBesideBills(plan)
  const bills = await readPlanBills(plan, canceled, today)
  const payees = payeeAccounts(settled.facts)
  const figures = closingFigures(bills.map(closedBill), payees)
  const days = new Set(bills.flatMap(({ money }) => [...gatewayDays(money)]))
  const daysUnreconciled = [...days].filter((day) => !agreedDays.has(day)).length
  const balances = fundingBalances({ ...settled.funding, fees: feesIn(figures) }, settled.facts.payouts)
  const counts = { lessonsUnsaid: settled.unsaid, billsMissing, daysUnreconciled }
  const blockers = closingBlockers({ figures, payees, balances, ...counts })
  return { figures, hash: hashOf(plan._id, figures), blockers }
}

/** With what happened since the bills' sums were stored. */
function feesIn({ income: { collectedFen, toReturnFen } }: ClosingFigures): FamilyFees {
  return { paidFen: collectedFen, returnedFen: fen(0), toReturnFen }
}

function closedBill(bill: Bill) {
  const { adjusted, consumablesFen, keptFen, toPayFen, toReturnFen } = accountOf(bill)
  return { adjusted, consumablesFen, keptFen, toPayFen, toReturnFen, statement: bill.statement, money: bill.money }
}

/** The figures are made in one place, so their fields stand in one order. */
function hashOf(planId: string, figures: ClosingFigures): string {
  return createHash('sha256')
    .update(JSON.stringify([planId, figures]))
    .digest('hex')
}
