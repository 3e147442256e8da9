// The 32 symbols of a receipt code, and what people type instead of them.
//
// Crockford's Base32 (www.crockford.com/base32.html): no I, L, O, U, so that a hand-written code can be read back.

export const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 19 random symbols (95 bits) and one that checks them. */
export const RECEIPT_LENGTH = 20
export const RANDOM_SYMBOLS = RECEIPT_LENGTH - 1

const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
/** What stands between groups in writing; a phone's keyboard makes several kinds of dash. */
const BETWEEN = /[\s\-‐‑‒–—―−－_·.,，。]/g

/** Full width to plain, small to capital, dashes and blanks away, O to 0, I and L to 1. Anything else stays. */
export function normalizeReceipt(typed: string): string {
  const plain = typed.normalize('NFKC').replace(BETWEEN, '').toUpperCase()
  return [...plain].map((symbol) => MEANT[symbol] ?? symbol).join('')
}

/** Four groups of five, as it is shown and read out. */
export function formatReceipt(receipt: string): string {
  return (receipt.match(/.{1,5}/g) ?? []).join('-')
}
