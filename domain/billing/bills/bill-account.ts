// Adds up a bill: charged, adjusted, paid, refunded, and what is still to pay or to refund.
import { type Fen, fen, sumFen } from '../../values/fen'
import { type MoneySummary, moneySummary } from '../ledger/money-ledger'
import { packUnder } from '../policy/pack-list'
import { type Adjusted, adjustBill, balanceOf } from './adjustments'
import type { Bill } from './bill-record'
import type { BillEvent } from './issued-bill'

/** RETURNING: the school owes money back, promised or not. SETTLED: nobody owes anything. */
export const BILL_STATES = ['UNPAID', 'RETURNING', 'SETTLED'] as const
export type BillStanding = (typeof BILL_STATES)[number]

export type Reckoned = Pick<
  Bill,
  'packId' | 'pack' | 'lines' | 'waiver' | 'serviceDays' | 'consumables' | 'events' | 'money'
>

export interface BillAccount {
  readonly state: BillStanding
  readonly adjusted: Adjusted
  readonly standing: MoneySummary
  /** As issued, consumables included. */
  readonly askedFen: Fen
  /** Entrusted, less what came back unused. */
  readonly consumablesFen: Fen
  /** What the family pays in the end, consumables included. */
  readonly keptFen: Fen
  readonly toPayFen: Fen
  /** Owed back and promised to nobody yet. */
  readonly unpromisedFen: Fen
  /** Owed back, promised or not, and not sent yet. */
  readonly toReturnFen: Fen
}

/** `untold`: events not stored on the bill yet. */
export function accountOf(bill: Reckoned, untold: readonly BillEvent[] = []): BillAccount {
  const { lines, waiver, serviceDays, consumables, money } = bill
  const issued = { pack: packUnder(bill), lines, waiver, serviceDays, consumables }
  const adjusted = adjustBill(issued, [...bill.events, ...untold])
  const standing = moneySummary(money)
  const { consumablesFen } = adjusted
  const keptFen = fen(adjusted.keptFen + consumablesFen)
  const { toPayFen, toReturnFen: unpromisedFen } = balanceOf({ keptFen }, standing.paidFen, standing.returningFen)
  const toReturnFen = fen(unpromisedFen + standing.returningFen - standing.returnedFen)
  return {
    state: toPayFen > 0 ? 'UNPAID' : toReturnFen > 0 ? 'RETURNING' : 'SETTLED',
    adjusted,
    standing,
    askedFen: sumFen([...lines, ...consumables].map(({ payableFen }) => payableFen)),
    consumablesFen,
    keptFen,
    toPayFen,
    unpromisedFen,
    toReturnFen,
  }
}

/** Totals stored with the bill and updated with each change: for lists and sums, never for decisions. */
export interface BillSums
  extends Pick<BillAccount, 'state' | 'askedFen' | 'keptFen' | 'consumablesFen' | 'toPayFen' | 'toReturnFen'>,
    Pick<MoneySummary, 'paidFen' | 'returnedFen'> {
  /** Waived so far. Finance sees only the total over all bills; nobody else sees it. */
  readonly waivedFen: Fen
}

export function sumsOf(bill: Reckoned & Pick<Bill, 'statement'>): BillSums {
  const { state, askedFen, keptFen, consumablesFen, toPayFen, toReturnFen, standing, adjusted } = accountOf(bill)
  const { paidFen, returnedFen } = standing
  const later = adjusted.adjustments.filter(({ reason }) => reason === 'WAIVER_APPROVED' || reason === 'WAIVER_REVOKED')
  const waivedFen = fen(
    bill.statement.waivedFen +
      sumFen(later.map(({ kind, amountFen }) => fen(kind === 'REFUND' ? amountFen : -amountFen))),
  )
  return { state, askedFen, keptFen, consumablesFen, toPayFen, toReturnFen, paidFen, returnedFen, waivedFen }
}
