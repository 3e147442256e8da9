// Decides which bill a line of a statement pays: sure, to be asked, or none.
import type { BillToPay } from './bill-to-pay'
import { type BillIndex, findNamedBills, indexBills } from './find-named-bills'
import type { KnownEntry } from './statement-entry'
import { findTakenBack } from './taken-back'

/**
 * Why a person must say. OVER: more than is open. PAID: nothing is open any more. OTHER_AMOUNT: the name fits, the amount
 * does not. SAME_NAME: of two people. SEVERAL: of a family with several bills. NUMBER_AND_NAME: they name different
 * children. AMOUNT_ALONE: one bill has this amount, and nothing else speaks for it. BEFORE_BILL: older than the bill.
 */
export const DOUBTS = [
  'OVER',
  'PAID',
  'OTHER_AMOUNT',
  'SAME_NAME',
  'SEVERAL',
  'NUMBER_AND_NAME',
  'AMOUNT_ALONE',
  'BEFORE_BILL',
] as const
export type Doubt = (typeof DOUBTS)[number]

export type Verdict =
  | { readonly kind: 'SURE'; readonly billId: string; readonly by: 'NUMBER' | 'NAME'; readonly isPart: boolean }
  | { readonly kind: 'DOUBTFUL'; readonly doubt: Doubt; readonly billIds: readonly string[] }
  /** FOREIGN: nothing speaks for a bill. TAKEN_BACK: the bank booked it and took it back. OUT: money that went out. */
  | { readonly kind: 'FOREIGN' | 'TAKEN_BACK' | 'OUT' }
  /** The bank took back what stands in no earlier line of the file: it may be recorded from another. */
  | { readonly kind: 'TAKES_BACK' }
  | { readonly kind: 'RECORDED'; readonly billId: string }

export interface MatchedLine {
  readonly entry: KnownEntry
  readonly verdict: Verdict
}

/** At most so many are offered. */
const MOST_CANDIDATES = 6

/** In the order of the file: what an earlier line pays is not open for a later one. `recorded`: by the line's id. */
export function matchStatement(
  entries: readonly KnownEntry[],
  bills: readonly BillToPay[],
  recorded: ReadonlyMap<string, string>,
): readonly MatchedLine[] {
  const index = indexBills(bills)
  const left = new Map(bills.map(({ billId, toPayFen }) => [billId, toPayFen]))
  const takenBack = findTakenBack(entries)
  return entries.map((entry) => {
    const verdict = verdictOf(entry, { index, left, recorded, takenBack })
    if (verdict.kind === 'SURE') left.set(verdict.billId, (left.get(verdict.billId) ?? 0) - entry.amountFen)
    return { entry, verdict }
  })
}

interface Known {
  readonly index: BillIndex
  readonly left: ReadonlyMap<string, number>
  readonly recorded: ReadonlyMap<string, string>
  readonly takenBack: ReturnType<typeof findTakenBack>
}

function verdictOf(entry: KnownEntry, known: Known): Verdict {
  const { way, lineId } = entry
  const billId = known.recorded.get(lineId)
  if (billId !== undefined) return { kind: 'RECORDED', billId }
  if (known.takenBack.both.has(lineId)) return { kind: 'TAKEN_BACK' }
  if (known.takenBack.alone.has(lineId)) return { kind: 'TAKES_BACK' }
  if (way !== 'IN') return { kind: way === 'OUT' ? 'OUT' : 'FOREIGN' }
  if (known.takenBack.ownReturns.has(lineId)) return { kind: 'FOREIGN' }
  return payingVerdict(entry, known)
}

function payingVerdict(entry: KnownEntry, known: Known): Verdict {
  const named = findNamedBills(entry, known.index)
  if (named.disagree) return doubtful('NUMBER_AND_NAME', [...named.byNumber, ...named.byName])
  const byNumber = named.byNumber.length > 0
  const candidates = byNumber ? named.byNumber : named.byName
  if (candidates.length === 0) return byAmountAlone(entry, known)
  const issued = candidates.filter(({ issuedOn }) => issuedOn <= entry.on)
  if (issued.length === 0) return { kind: 'DOUBTFUL', doubt: 'BEFORE_BILL', billIds: [] }
  if (!byNumber && named.isNameShared) return doubtful('SAME_NAME', issued)
  const leftOf = ({ billId }: BillToPay) => known.left.get(billId) ?? 0
  const open = issued.filter((bill) => leftOf(bill) > 0)
  const [one] = open
  if (one === undefined) return doubtful('PAID', issued)
  const exact = open.filter((bill) => leftOf(bill) === entry.amountFen)
  const [fits] = exact
  const by = byNumber ? 'NUMBER' : 'NAME'
  if (fits !== undefined && exact.length === 1) return { kind: 'SURE', billId: fits.billId, by, isPart: false }
  if (open.length > 1) return doubtful('SEVERAL', open)
  if (entry.amountFen > leftOf(one)) return doubtful('OVER', open)
  return byNumber ? { kind: 'SURE', billId: one.billId, by, isPart: true } : doubtful('OTHER_AMOUNT', open)
}

function byAmountAlone({ amountFen, on }: KnownEntry, { index, left }: Known): Verdict {
  const bills = [...index.byNumber.values()].flat().filter(({ billId }) => left.get(billId) === amountFen)
  const ids = new Set(bills.filter(({ issuedOn }) => issuedOn <= on).map(({ billId }) => billId))
  return ids.size === 1 ? { kind: 'DOUBTFUL', doubt: 'AMOUNT_ALONE', billIds: [...ids] } : { kind: 'FOREIGN' }
}

function doubtful(doubt: Doubt, bills: readonly BillToPay[]): Verdict {
  const billIds = [...new Set(bills.map(({ billId }) => billId))].slice(0, MOST_CANDIDATES)
  return { kind: 'DOUBTFUL', doubt, billIds }
}
