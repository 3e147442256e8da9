// Tests what a claim comes to, and that whatever was sealed is a claim or none.
import fc from 'fast-check'
import { type Claim, claimedFen, readClaim } from './claim'

const refund = (paidFen: number, lessons: number, usedLessons: number) => ({
  kind: 'REFUND',
  paidFen,
  lessons,
  usedLessons,
})
const wages = (...months: readonly (readonly [string, number])[]) => ({
  kind: 'WAGES',
  months: months.map(([month, owedFen]) => ({ month, owedFen })),
})

test.each([
  // 480,000 × (60 − 15) ÷ 60
  ['A79: 15 of 60 lessons used', refund(480_000, 60, 15), 360_000],
  ['none used: all of it', refund(480_000, 60, 0), 480_000],
  ['all used: nothing', refund(480_000, 60, 60), 0],
  ['more used than paid for', refund(480_000, 60, 61), null],
  ['nothing paid', refund(0, 60, 1), null],
  ['half a lesson', refund(480_000, 60, 1.5), null],
  ['A80: two months', wages(['2026-06', 375_000], ['2026-07', 375_000]), 750_000],
  ['a month twice', wages(['2026-06', 1], ['2026-06', 1]), null],
  ['a month that is none', wages(['2026-13', 375_000]), null],
  ['no month', wages(), null],
] as const)('%s', (_name, value, expected) => {
  const claim = readClaim(value)
  expect(claim && claimedFen(claim)).toBe(expected)
})

test('whatever was sealed: a claim whose amount is computed, or none', () => {
  const kinds = fc.constantFrom('REFUND', 'WAGES', 'OTHER')
  const value = fc.anything()
  fc.assert(
    fc.property(
      fc.record({ kind: kinds, paidFen: value, lessons: value, usedLessons: value, months: fc.array(value) }),
      (sealed) => {
        const claim: Claim | null = readClaim(sealed)
        if (claim !== null) expect(claimedFen(claim)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})
