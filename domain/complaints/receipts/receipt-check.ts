// Computes a receipt's check symbol over GF(32): it finds every single slip and every swap of two.
//
// Each place has a weight of its own, α^(place+1), in the field of x^5 + x^2 + 1. One wrong symbol changes the sum by
// weight·difference, two swapped ones by (weight − weight)·difference: neither is ever zero. A remainder of 31 would
// miss some, since 32 symbols do not fit into it.
import { SYMBOLS } from './receipt-symbols'

const POLYNOMIAL = 0b100101

/** `values` are places in the list of symbols; the check symbol's own weight is 1. */
export function checkValueOf(values: readonly number[]): number {
  let weight = 1
  let sum = 0
  for (const value of values) {
    weight = multiply(weight, 2)
    sum ^= multiply(weight, value)
  }
  return sum
}

function multiply(one: number, other: number): number {
  let product = 0
  let shifted = one
  for (let bits = other; bits > 0; bits >>= 1) {
    if (bits & 1) product ^= shifted
    shifted <<= 1
    if (shifted & 32) shifted ^= POLYNOMIAL
  }
  return product
}

export function checkSymbolOf(symbols: string): string {
  return SYMBOLS[checkValueOf([...symbols].map((symbol) => SYMBOLS.indexOf(symbol)))] ?? ''
}
