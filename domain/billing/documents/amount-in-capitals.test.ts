// Tests that an amount in capitals reads back as the same number of fen.
import fc from 'fast-check'
import { fen } from '../../values/fen'
import { amountInCapitals } from './amount-in-capitals'
import { capitalsCases } from './amount-in-capitals.cases'

test.each(capitalsCases)('$yuan is $capitals', ({ yuan, capitals }) => {
  expect(amountInCapitals(fen(Number(yuan.replace('.', ''))))).toBe(capitals)
})

test('nobody is given a receipt for less than nothing', () => {
  expect(() => amountInCapitals(fen(-1))).toThrow(RangeError)
})

test('read back, it is the same amount; never two zeros in a row, never one at the end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (amount) => {
      const words = amountInCapitals(fen(amount))
      expect(readBack(words)).toBe(amount)
      expect(words).not.toMatch(/零零|零$|零元.*[角分]/)
    }),
    { numRuns: 2000 },
  )
})

/** Another way round: digit by digit from the left, as a cashier reads. */
function readBack(words: string): number {
  const [, yuan = '', jiao = '', cents = ''] = /^(?:(.*)元)?零?(?:(.)角)?(?:(.)分)?整?$/.exec(words) ?? []
  return wholeOf(yuan) * 100 + digitOf(jiao) * 10 + digitOf(cents)
}

const digitOf = (sign: string) => (sign === '' ? 0 : '零壹贰叁肆伍陆柒捌玖'.indexOf(sign))

function wholeOf(words: string): number {
  for (const [sign, worth] of [
    ['亿', 100_000_000],
    ['万', 10_000],
    ['仟', 1000],
    ['佰', 100],
    ['拾', 10],
  ] as const) {
    const at = words.lastIndexOf(sign)
    if (at >= 0) return wholeOf(words.slice(0, at)) * worth + wholeOf(words.slice(at + 1))
  }
  return digitOf(words.replace(/^零+/, '').slice(0, 1))
}
