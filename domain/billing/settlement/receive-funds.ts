// Adds government funds that came in, or their reversal: once a key, never below what was spent.
import { type Fen, fen } from '../../values/fen'
import { fail, ok, type Result } from '../../values/result'
import type { FundingReceipt } from './funding-record'

type Received = Omit<FundingReceipt, 'takesBack'>

/** The receipts with the new one; the same list when it was told before. */
export function withReceipt(
  receipts: readonly FundingReceipt[],
  wish: Received,
): Result<readonly FundingReceipt[], { readonly code: 'KEY_TAKEN' }> {
  const known = receipts.find(({ key }) => key === wish.key)
  if (known === undefined) return ok([...receipts, { ...wish, takesBack: null }])
  const isSame = known.amountFen === wish.amountFen && known.on === wish.on && known.document === wish.document
  return isSame ? ok(receipts) : fail({ code: 'KEY_TAKEN' })
}

interface TakingBack {
  readonly key: string
  readonly reason: string
  readonly by: string
  readonly at: number
}

export type TakingBackRefusal =
  | { readonly code: 'RECEIPT_UNKNOWN' }
  /** Payees were paid from it: their payouts are taken back first. */
  | { readonly code: 'FUNDS_SPENT'; readonly leftFen: Fen }

/** A receipt recorded wrongly is answered by its opposite, once. `leftFen`: what is left of all government funds. */
export function withoutReceipt(
  receipts: readonly FundingReceipt[],
  leftFen: Fen,
  { key, reason, by, at }: TakingBack,
): Result<readonly FundingReceipt[], TakingBackRefusal> {
  const wrong = receipts.find((receipt) => receipt.key === key && receipt.takesBack === null)
  if (wrong === undefined) return fail({ code: 'RECEIPT_UNKNOWN' })
  if (receipts.some(({ takesBack }) => takesBack?.key === key)) return ok(receipts)
  if (wrong.amountFen > leftFen) return fail({ code: 'FUNDS_SPENT', leftFen })
  const { document, on, amountFen } = wrong
  const opposite = { key: `${key}:back`, amountFen: fen(-amountFen), document, on, by, at, takesBack: { key, reason } }
  return ok([...receipts, opposite])
}
