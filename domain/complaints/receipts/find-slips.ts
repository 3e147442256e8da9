// Says where a mistyped receipt code may be wrong: look-alikes, or two that changed places.
//
// One check symbol tells that something is wrong, not where: for every place there is a symbol that would fit. What
// narrows it down is how people err. The places alone are said, never what would be right.
import { checkSymbolOf } from './receipt-check'
import { RANDOM_SYMBOLS, RECEIPT_LENGTH } from './receipt-symbols'

/** Taken for one another in handwriting or on a screen. */
const ALIKE = [
  '0DQ',
  '1T7',
  '2Z',
  '38',
  '4A9',
  '5S',
  '6GC',
  '7TY',
  '8B',
  'CG',
  'EF',
  'HMN',
  'KX',
  'MN',
  'PR',
  'UV',
  'VWY',
]

/** Places, counted from 0, of a code of full length whose check fails; none where nothing is likely. */
export function findSlips(code: string): readonly number[] {
  if (code.length !== RECEIPT_LENGTH || fits(code)) return []
  const places = [...code].map((_, place) => place)
  const misread = places.filter((place) =>
    alikeTo(code[place] ?? '').some((other) => fits(replaced(code, place, other))),
  )
  const swapped = places.filter((place) => fits(swappedAt(code, place)))
  return [...new Set([...misread, ...swapped.flatMap((place) => [place, place + 1])])].sort((one, other) => one - other)
}

function fits(code: string): boolean {
  return checkSymbolOf(code.slice(0, RANDOM_SYMBOLS)) === code[RANDOM_SYMBOLS]
}

function alikeTo(symbol: string): readonly string[] {
  return [...new Set(ALIKE.filter((group) => group.includes(symbol)).flatMap((group) => [...group]))].filter(
    (other) => other !== symbol,
  )
}

function replaced(code: string, place: number, symbol: string): string {
  return code.slice(0, place) + symbol + code.slice(place + 1)
}

function swappedAt(code: string, place: number): string {
  const [one = '', other = ''] = [code[place], code[place + 1]]
  return one === other ? code : code.slice(0, place) + other + one + code.slice(place + 2)
}
