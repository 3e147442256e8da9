// Tests G9: a code comes back however it is typed, and every single slip is found on the device.
import { randomBytes } from 'node:crypto'
import { createReceipt, readReceipt } from './receipt'
import { REFUSED, TYPED } from './receipt.cases'
import { checkSymbolOf } from './receipt-check'
import { formatReceipt, RANDOM_SYMBOLS, SYMBOLS } from './receipt-symbols'

const RECEIPT = `0123456789ABCDEFGHJ${checkSymbolOf('0123456789ABCDEFGHJ')}`

test.each(TYPED)('G9 %s', (_, typed) => {
  expect(readReceipt(typed)).toEqual({ ok: true, receipt: RECEIPT })
})

test.each(REFUSED)('G9 refused: %s', (_, typed, fault, symbols) => {
  expect(readReceipt(typed)).toEqual({ ok: false, fault, symbols })
})

/** How many of all single substitutions and all swaps of two symbols a check lets through. */
function undetected(codes: readonly string[], checkOf: (symbols: string) => string): number {
  const isRight = (code: string) => checkOf(code.slice(0, RANDOM_SYMBOLS)) === code[RANDOM_SYMBOLS]
  const slips = codes.flatMap((random) => slipsOf(random + checkOf(random)))
  return slips.filter(isRight).length
}

const withAt = (symbols: readonly string[], at: number, symbol: string) =>
  symbols.map((one, index) => (index === at ? symbol : one))

function slipsOf(code: string): string[] {
  const symbols = [...code]
  const slips: string[] = []
  for (const [at, symbol] of symbols.entries()) {
    for (const other of SYMBOLS) if (other !== symbol) slips.push(withAt(symbols, at, other).join(''))
    for (const [later, swapped] of symbols.entries()) {
      if (later > at && swapped !== symbol) slips.push(withAt(withAt(symbols, at, swapped), later, symbol).join(''))
    }
  }
  return slips
}

const CODES = Array.from({ length: 100 }, () =>
  createReceipt((count) => new Uint8Array(randomBytes(count))).slice(0, RANDOM_SYMBOLS),
)

test('G9 every single slip and every swap of two is found', () => {
  expect(undetected(CODES, checkSymbolOf)).toBe(0)
})

test('G9 planted: a remainder of 31, as elsewhere, lets some through', () => {
  const byRemainder = (symbols: string) =>
    SYMBOLS[[...symbols].reduce((sum, symbol) => (sum * 32 + SYMBOLS.indexOf(symbol)) % 31, 0)] ?? ''
  expect(undetected(CODES, byRemainder)).toBeGreaterThan(0)
})

test('G9 it is made of 95 even bits and shown in groups', () => {
  const receipt = createReceipt((count) => Uint8Array.from({ length: count }, (_, at) => at + 224))
  expect(formatReceipt(receipt)).toMatch(/^0123[4]-56789-ABCDE-FGHJ.$/)
  expect(readReceipt(receipt).ok).toBe(true)
})
