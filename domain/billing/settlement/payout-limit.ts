// Adds a payout, or the reversal of one: at most what is due, with its funding, once per key.
import { type Fen, fen, sumFen } from '../../values/fen'
import { fail, ok, type Result } from '../../values/result'
import type { PayoutEntry } from './payee-record'

export type PayoutRefusal =
  /** More than is due and not paid yet. */
  | { readonly code: 'OVER_DUE'; readonly leftFen: Fen }
  /** This key stands for another payout already. */
  | { readonly code: 'KEY_TAKEN' }

type Wish = Pick<PayoutEntry, 'key' | 'amountFen' | 'funding' | 'on' | 'by' | 'at'>

/** The entries with the payout; the same list when it was told before. */
export function withPayout(
  entries: readonly PayoutEntry[],
  dueFen: Fen,
  wish: Wish,
): Result<readonly PayoutEntry[], PayoutRefusal> {
  const known = entries.find(({ key }) => key === wish.key)
  if (known !== undefined) return isSame(known, wish) ? ok(entries) : fail({ code: 'KEY_TAKEN' })
  const leftFen = fen(Math.max(0, dueFen - paidIn(entries)))
  if (wish.amountFen > leftFen) return fail({ code: 'OVER_DUE', leftFen })
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
