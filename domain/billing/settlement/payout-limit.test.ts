// Tests payouts: up to what is due and not a fen more, recorded once, reversed by their opposite.
import fc from 'fast-check'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { Funding, PayoutEntry } from './payee-record'
import { paidIn, takingBack, withPayout } from './payout-limit'

const wish = (key: string, amount: number, funding: Funding = 'FEES') => ({
  key,
  amountFen: fen(amount),
  funding,
  on: schoolDate('2026-10-30'),
  by: 'f',
  at: 1,
})
const DUE = fen(8_000)
const back = (key: string) => ({ key, reason: '付错人', by: 'f', at: 2 })

function paying(...wishes: readonly ReturnType<typeof wish>[]): readonly PayoutEntry[] {
  return wishes.reduce<readonly PayoutEntry[]>((entries, one) => {
    const paid = withPayout(entries, DUE, one)
    return paid.ok ? paid.value : entries
  }, [])
}

test.each([
  ['all that is due', [], 8_000, { ok: true }],
  ['a fen more', [], 8_001, { ok: false, error: { code: 'OVER_DUE', leftFen: 8_000 } }],
  ['the rest', [wish('a', 5_000)], 3_000, { ok: true }],
  ['a fen more than the rest', [wish('a', 5_000)], 3_001, { ok: false, error: { code: 'OVER_DUE', leftFen: 3_000 } }],
] as const)('%s', (_, before, amount, expected) => {
  expect(withPayout(paying(...before), DUE, wish('z', amount))).toMatchObject(expected)
})

test('the same told again is one; the same key for something else is refused', () => {
  const entries = paying(wish('a', 5_000))
  expect(withPayout(entries, DUE, wish('a', 5_000))).toEqual({ ok: true, value: entries })
  expect(withPayout(entries, fen(0), wish('a', 5_000))).toEqual({ ok: true, value: entries })
  for (const other of [
    wish('a', 4_999),
    wish('a', 5_000, 'GOVERNMENT'),
    { ...wish('a', 5_000), on: schoolDate('2026-10-31') },
  ])
    expect(withPayout(entries, DUE, other)).toEqual({ ok: false, error: { code: 'KEY_TAKEN' } })
})

test('more was paid than is due now: nothing is left, never less than nothing', () => {
  expect(withPayout(paying(wish('a', 8_000)), fen(4_000), wish('b', 1))).toMatchObject({ error: { leftFen: 0 } })
})

test('taken back by its opposite, once, and then it can be paid anew', () => {
  const entries = paying(wish('a', 8_000, 'SUBSIDY'))
  const taken = takingBack(entries, back('a'))
  expect(taken?.at(-1)).toMatchObject({
    amountFen: -8_000,
    funding: 'SUBSIDY',
    takesBack: { key: 'a', reason: '付错人' },
  })
  expect(taken && takingBack(taken, back('a'))).toBe(taken)
  expect(taken && paidIn(taken)).toBe(0)
  expect(taken && takingBack(taken, back('a:back'))).toBeNull()
  expect(takingBack(entries, back('b'))).toBeNull()
})

test('whatever is paid and taken back in whatever order: never below 0, never above what is due', () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    amount: fc.integer({ min: 1, max: 9_000 }),
    isBack: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let entries: readonly PayoutEntry[] = []
      for (const { key, amount, isBack } of steps) {
        const paid = withPayout(entries, DUE, wish(key, amount))
        entries = (isBack ? takingBack(entries, back(key)) : paid.ok ? paid.value : entries) ?? entries
        expect(paidIn(entries)).toBeGreaterThanOrEqual(0)
        expect(paidIn(entries)).toBeLessThanOrEqual(DUE)
      }
    }),
  )
})
