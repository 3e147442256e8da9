// Tests that a likely slip in a receipt code is pointed at, and nothing in a right one.
import { findSlips } from './find-slips'
import { checkSymbolOf } from './receipt-check'

const BODY = '7KQ4M2XNPDR9TFHC3WV'
const CODE = BODY + checkSymbolOf(BODY)
const at = (place: number, symbol: string) => CODE.slice(0, place) + symbol + CODE.slice(place + 1)

test('a right code has none', () => {
  expect(findSlips(CODE)).toEqual([])
})

test.each([
  ['M written as N', 4, 'N'],
  ['2 written as Z', 5, 'Z'],
  ['W written as V', 17, 'V'],
])('%s is pointed at', (_, place, symbol) => {
  expect(findSlips(at(place, symbol))).toContain(place)
})

test('two that changed places are both pointed at', () => {
  const swapped = `${CODE.slice(0, 8)}${CODE[9]}${CODE[8]}${CODE.slice(10)}`
  expect(findSlips(swapped)).toEqual(expect.arrayContaining([8, 9]))
})

test('few places are pointed at, whatever was mistyped', () => {
  const counts = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].flatMap((symbol) =>
    [...BODY].map((_, place) => findSlips(at(place, symbol)).length),
  )
  expect(Math.max(...counts)).toBeLessThanOrEqual(8)
})

test('half a code says nothing', () => {
  expect(findSlips('7KQ4M')).toEqual([])
})
