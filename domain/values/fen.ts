// Money as integer fen, with the one rounding function and the one way to split a sum.

declare const fenBrand: unique symbol

/** An amount of money in fen (1 yuan = 100 fen). Always an integer. */
export type Fen = number & { readonly [fenBrand]: true }

/** Brands an integer as fen. Throws RangeError on anything that is not a safe integer: that is a bug, not input. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole fen: ${amount}`)
  return amount as Fen
}

export function sumFen(amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce((total, amount) => total + amount, 0))
}

/**
 * `amount × numerator ÷ denominator`, rounded half up to a whole fen. The one rounding function of the project.
 * Exact as long as the product stays a safe integer (checked).
 */
export function shareOf(amount: Fen, numerator: number, denominator: number): Fen {
  const product = fen(amount * numerator)
  return fen(Math.floor((2 * product + denominator) / (2 * denominator)))
}

/**
 * Splits `total` in proportion to `weights`, to the fen: largest remainder, ties by order.
 * The parts always add up to `total`; with all weights zero every part is zero.
 */
export function splitFen(total: Fen, weights: readonly Fen[]): Fen[] {
  const whole = sumFen(weights)
  if (whole === 0) return weights.map(() => fen(0))
  const parts = weights.map((weight, index) => {
    const product = fen(total * weight)
    return { index, part: Math.floor(product / whole), remainder: product % whole }
  })
  let rest = total - parts.reduce((sum, { part }) => sum + part, 0)
  const byRemainder = [...parts].sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const entry of byRemainder) {
    if (rest <= 0) break
    entry.part += 1
    rest -= 1
  }
  return parts.map(({ part }) => fen(part))
}
