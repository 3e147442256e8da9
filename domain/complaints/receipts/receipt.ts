// Makes a receipt code on the reporter's device and reads one that was typed in.
import type { RandomBytes } from '../bytes/random-bytes'
import { checkSymbolOf } from './receipt-check'
import { normalizeReceipt, RANDOM_SYMBOLS, RECEIPT_LENGTH, SYMBOLS } from './receipt-symbols'

declare const receiptBrand: unique symbol
/** 20 symbols without dashes, checked. Whoever holds it can read the case's answers: it is stored nowhere. */
export type Receipt = string & { readonly [receiptBrand]: true }

export type ReadReceipt =
  | { readonly ok: true; readonly receipt: Receipt }
  /** LENGTH: `symbols` were typed. SYMBOL: one that no code has. CHECK: one is wrong, or two are swapped. */
  | { readonly ok: false; readonly fault: 'LENGTH' | 'SYMBOL' | 'CHECK'; readonly symbols: number }

/** A byte's low five bits are even: 32 divides 256. */
export function createReceipt(random: RandomBytes): Receipt {
  const symbols = [...random(RANDOM_SYMBOLS)].map((value) => SYMBOLS[value & 31]).join('')
  return (symbols + checkSymbolOf(symbols)) as Receipt
}

export function readReceipt(typed: string): ReadReceipt {
  const receipt = normalizeReceipt(typed)
  const symbols = [...receipt].length
  if ([...receipt].some((symbol) => !SYMBOLS.includes(symbol))) return { ok: false, fault: 'SYMBOL', symbols }
  if (symbols !== RECEIPT_LENGTH) return { ok: false, fault: 'LENGTH', symbols }
  const isRight = checkSymbolOf(receipt.slice(0, RANDOM_SYMBOLS)) === receipt[RANDOM_SYMBOLS]
  return isRight ? { ok: true, receipt: receipt as Receipt } : { ok: false, fault: 'CHECK', symbols }
}
