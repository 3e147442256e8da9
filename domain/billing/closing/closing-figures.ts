// Calculates a term's figures: fees charged and paid, money spent, and whether it all adds up.
import { type Fen, fen, sumFen } from '../../values/fen'
import type { BillAccount } from '../bills/bill-account'
import type { Bill } from '../bills/bill-record'
import type { BillEvent } from '../bills/issued-bill'
import type { MoneyEntry } from '../ledger/money-ledger'
import type { PayeeAccount } from '../settlement/payee-account'
import type { Funding } from '../settlement/payee-record'

/** Fewer families than this are not shown apart: the sum goes into the other reductions (policy.md, D: small cells). [D] */
export const SMALL_CELL = 5

export interface ClosingIncome {
  /** Lessons × price, before anything was taken off; with courses joined during the term. */
  readonly grossFen: Fen
  readonly cappedOffFen: Fen
  /** Null where it would tell of fewer than five families, or of none. */
  readonly waivedFen: Fen | null
  /** Lessons that were canceled. */
  readonly notHeldFen: Fen
  /** Courses given back, public subsidy, and what may not be shown apart. */
  readonly otherOffFen: Fen
  readonly consumablesFen: Fen
  /** What families owe for the term in all. */
  readonly askedFen: Fen
  /** Paid and not given back. */
  readonly collectedFen: Fen
  readonly toPayFen: Fen
  readonly toReturnFen: Fen
}

export interface ClosingSpending {
  readonly teachersFen: Fen
  readonly providersFen: Fen
  readonly materialsFen: Fen
  readonly totalFen: Fen
}

/** Where the sums do not meet: by how much the one side is above the other. */
export interface ClosingDifference {
  readonly where: 'ASKED' | 'COLLECTED' | 'SPENT'
  readonly amountFen: Fen
}

export interface ClosingFigures {
  readonly bills: number
  readonly unpaidBills: number
  readonly returnsOpen: number
  readonly income: ClosingIncome
  /** By month, `YYYY-MM`, ascending: adds up to what was collected. */
  readonly months: readonly { readonly month: string; readonly amountFen: Fen }[]
  readonly spending: ClosingSpending
  /** Payouts that did not come from families' fees. */
  readonly governmentFen: Fen
  readonly subsidyFen: Fen
  /** collected + government + subsidy − spent: below 0, something is missing. */
  readonly leftFen: Fen
  /** None: everything adds up to the fen. */
  readonly differences: readonly ClosingDifference[]
}

/** One bill, as far as the figures need it. */
export type ClosedBill = Pick<BillAccount, 'adjusted' | 'consumablesFen' | 'keptFen' | 'toPayFen' | 'toReturnFen'> & {
  readonly statement: Pick<Bill['statement'], 'grossFen' | 'cappedOffFen' | 'subsidizedFen' | 'waivedFen'>
  readonly money: readonly MoneyEntry[]
}

export function closingFigures(bills: readonly ClosedBill[], payees: readonly PayeeAccount[]): ClosingFigures {
  const spending = spendingOf(payees)
  const months = monthsOf(bills)
  const { income, asked } = incomeOf(bills)
  const governmentFen = paidFrom(payees, 'GOVERNMENT')
  const subsidyFen = paidFrom(payees, 'SUBSIDY')
  return {
    bills: bills.length,
    unpaidBills: bills.filter(({ toPayFen }) => toPayFen > 0).length,
    returnsOpen: bills.filter(({ toReturnFen }) => toReturnFen > 0).length,
    income,
    months,
    spending,
    governmentFen,
    subsidyFen,
    leftFen: fen(income.collectedFen + governmentFen + subsidyFen - spending.totalFen),
    differences: differencesOf([
      ['ASKED', income.askedFen - asked],
      ['COLLECTED', income.askedFen - (income.collectedFen + income.toPayFen - income.toReturnFen)],
      ['SPENT', spending.totalFen - sum(payees, ({ dueFen }) => dueFen)],
    ]),
  }
}

/** `asked` is derived from the statements, `askedFen` from the bills' balances. The two must agree. */
function incomeOf(bills: readonly ClosedBill[]): { readonly income: ClosingIncome; readonly asked: Fen } {
  const off = (...reasons: readonly BillEvent['type'][]) => sum(bills, (bill) => fen(-changedBy(bill, reasons)))
  const grossFen = fen(sum(bills, ({ statement }) => statement.grossFen) - off('LINE_ADDED'))
  const cappedOffFen = sum(bills, ({ statement }) => statement.cappedOffFen)
  const waived = waivedOf(bills)
  const notHeldFen = off('CANCELED_BY_SCHOOL', 'FORCE_MAJEURE', 'ABSENT')
  const subsidizedFen = sum(bills, ({ statement }) => statement.subsidizedFen ?? 0)
  const otherOffFen = fen(off('WITHDRAWN', 'FREE_WITH_COURSE') + subsidizedFen + waived.hiddenFen)
  const consumablesFen = sum(bills, (bill) => bill.consumablesFen)
  const offFen = cappedOffFen + (waived.shownFen ?? 0) + notHeldFen + otherOffFen
  const income = {
    grossFen,
    cappedOffFen,
    waivedFen: waived.shownFen,
    notHeldFen,
    otherOffFen,
    consumablesFen,
    askedFen: sum(bills, ({ keptFen }) => keptFen),
    collectedFen: sum(bills, ({ money }) => sum(movesOf(money), ({ amountFen }) => amountFen)),
    toPayFen: sum(bills, ({ toPayFen }) => toPayFen),
    toReturnFen: sum(bills, ({ toReturnFen }) => toReturnFen),
  }
  return { income, asked: fen(grossFen - offFen + consumablesFen) }
}

/** Above 0: asked for more since the bill was issued; below 0: for less. */
function changedBy({ adjusted }: ClosedBill, reasons: readonly BillEvent['type'][]): Fen {
  const own = adjusted.adjustments.filter(({ reason }) => reasons.includes(reason))
  return sum(own, ({ kind, amountFen }) => (kind === 'CHARGE' ? amountFen : -amountFen))
}

function waivedOf(bills: readonly ClosedBill[]): { readonly shownFen: Fen | null; readonly hiddenFen: Fen } {
  const waived = bills
    .map((bill) => bill.statement.waivedFen - changedBy(bill, ['WAIVER_APPROVED', 'WAIVER_REVOKED']))
    .filter((amount) => amount > 0)
  const whole = sum(waived, (amount) => amount)
  if (waived.length < SMALL_CELL) return { shownFen: null, hiddenFen: whole }
  return { shownFen: whole, hiddenFen: fen(0) }
}

interface Move {
  readonly month: string
  readonly amountFen: number
}

/** What came in and what really went back, each in its month. */
function movesOf(money: readonly MoneyEntry[]): readonly Move[] {
  return money.flatMap((entry): Move[] => {
    if (entry.type === 'PAID' || entry.type === 'RETURN_REVERSED')
      return [{ month: entry.on.slice(0, 7), amountFen: entry.amountFen }]
    if (entry.type === 'PAYMENT_REVERSED') return [{ month: entry.on.slice(0, 7), amountFen: -entry.amountFen }]
    if (entry.type !== 'RETURNED') return []
    const promised = money.find((one) => one.type === 'RETURN_PROMISED' && one.refundNo === entry.refundNo)
    const amountFen = promised?.type === 'RETURN_PROMISED' ? -promised.amountFen : 0
    return [{ month: entry.on.slice(0, 7), amountFen }]
  })
}

function monthsOf(bills: readonly ClosedBill[]): ClosingFigures['months'] {
  const months = new Map<string, number>()
  for (const { money } of bills)
    for (const { month, amountFen } of movesOf(money)) months.set(month, (months.get(month) ?? 0) + amountFen)
  return [...months]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, amount]) => ({ month, amountFen: fen(amount) }))
}

function spendingOf(payees: readonly PayeeAccount[]): ClosingSpending {
  const lessonsOf = (kind: PayeeAccount['payee']['kind']) =>
    sum(
      payees.filter(({ payee }) => payee.kind === kind),
      ({ lessons, pricePerLesson }) => lessons * (pricePerLesson ?? 0),
    )
  const teachersFen = lessonsOf('TEACHER')
  const providersFen = lessonsOf('PROVIDER')
  const priced = payees.filter(({ pricePerLesson }) => pricePerLesson !== null)
  const materialsFen = sum(priced, (payee) => payee.materialsFen)
  return { teachersFen, providersFen, materialsFen, totalFen: sumFen([teachersFen, providersFen, materialsFen]) }
}

function paidFrom(payees: readonly PayeeAccount[], funding: Funding): Fen {
  const sources = payees.flatMap((payee) => payee.paidFrom).filter((source) => source.funding === funding)
  return sum(sources, ({ amountFen }) => amountFen)
}

function differencesOf(checks: readonly (readonly [ClosingDifference['where'], number])[]): ClosingDifference[] {
  return checks.filter(([, amount]) => amount !== 0).map(([where, amount]) => ({ where, amountFen: fen(amount) }))
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): Fen {
  return fen(items.reduce((total, item) => total + of(item), 0))
}
