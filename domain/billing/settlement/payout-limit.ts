// Adds a payout, or its reversal: at most what is due and what its source holds, once per key.
import { type Fen, fen, sumFen } from '../../values/fen'
import { fail, ok, type Result } from '../../values/result'
import { type FundingBalance, leftIn } from './funding'
import type { Funding, PayoutEntry } from './payee-record'

export type PayoutRefusal =
  /** More than is due and not paid yet. */
  | { readonly code: 'OVER_DUE'; readonly leftFen: Fen }
  /** More than is left of the money it is to come from. */
  | { readonly code: 'FUNDING_SHORT'; readonly funding: Funding; readonly leftFen: Fen }
  /** The year's subsidy was paid for the same cost, and is used up first: nothing is funded twice. */
  | { readonly code: 'SUBSIDY_FIRST'; readonly leftFen: Fen }
  /** This key stands for another payout already. */
  | { readonly code: 'KEY_TAKEN' }

type Wish = Pick<PayoutEntry, 'key' | 'amountFen' | 'funding' | 'on' | 'by' | 'at'>

/** What a payout may come to. */
export interface PayoutRoom {
  readonly dueFen: Fen
  readonly balances: readonly FundingBalance[]
}

/** The entries with the payout; the same list when it was told before. */
export function withPayout(
  entries: readonly PayoutEntry[],
  { dueFen, balances }: PayoutRoom,
  wish: Wish,
): Result<readonly PayoutEntry[], PayoutRefusal> {
  const known = entries.find(({ key }) => key === wish.key)
  if (known !== undefined) return isSame(known, wish) ? ok(entries) : fail({ code: 'KEY_TAKEN' })
  const leftFen = fen(Math.max(0, dueFen - paidIn(entries)))
  if (wish.amountFen > leftFen) return fail({ code: 'OVER_DUE', leftFen })
  const subsidyFen = leftIn(balances, 'SUBSIDY')
  if (wish.funding === 'GOVERNMENT' && subsidyFen > 0) return fail({ code: 'SUBSIDY_FIRST', leftFen: subsidyFen })
  const fundFen = fen(Math.max(0, leftIn(balances, wish.funding)))
  if (wish.amountFen > fundFen) return fail({ code: 'FUNDING_SHORT', funding: wish.funding, leftFen: fundFen })
  return ok([...entries, { ...wish, takesBack: null }])
}

interface TakingBack {
  readonly key: string
  readonly reason: string
  readonly by: string
  readonly at: number
}

/** A payout recorded wrongly is answered by its opposite, once; it is never removed. Null: there is no such payout. */
export function takingBack(
  entries: readonly PayoutEntry[],
  { key, reason, by, at }: TakingBack,
): readonly PayoutEntry[] | null {
  const wrong = entries.find((entry) => entry.key === key && entry.takesBack === null)
  if (wrong === undefined) return null
  if (entries.some(({ takesBack }) => takesBack?.key === key)) return entries
  const { funding, on, amountFen } = wrong
  const opposite = { key: `${key}:back`, amountFen: fen(-amountFen), funding, on, by, at, takesBack: { key, reason } }
  return [...entries, opposite]
}

export function paidIn(entries: readonly PayoutEntry[]): Fen {
  return sumFen(entries.map(({ amountFen }) => amountFen))
}

function isSame(known: PayoutEntry, wish: Wish): boolean {
  return known.amountFen === wish.amountFen && known.funding === wish.funding && known.on === wish.on
}
