// Tests payouts: up to what is due and not a fen more, recorded once, reversed by their opposite.
import fc from 'fast-check'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { FUNDINGS, type Funding, type PayoutEntry } from './payee-record'
import { type PayoutRoom, paidIn, takingBack, withPayout } from './payout-limit'

const wish = (key: string, amount: number, funding: Funding = 'FEES') => ({
  key,
  amountFen: fen(amount),
  funding,
  on: schoolDate('2026-10-30'),
  by: 'f',
  at: 1,
})
const DUE = fen(8_000)
const balance = (funding: Funding, left: number) => ({ funding, inFen: fen(left), outFen: fen(0), leftFen: fen(left) })
const RICH = FUNDINGS.map((funding) => balance(funding, funding === 'SUBSIDY' ? 0 : 1_000_000))
const room = (due: number, balances: PayoutRoom['balances'] = RICH): PayoutRoom => ({ dueFen: fen(due), balances })
const SUBSIDIZED = room(8_000, [balance('FEES', 0), balance('GOVERNMENT', 9_000), balance('SUBSIDY', 9_000)])
const back = (key: string) => ({ key, reason: '付错人', by: 'f', at: 2 })

function paying(...wishes: readonly ReturnType<typeof wish>[]): readonly PayoutEntry[] {
  return wishes.reduce<readonly PayoutEntry[]>((entries, one) => {
    const paid = withPayout(entries, room(8_000), one)
    return paid.ok ? paid.value : entries
  }, [])
}

test.each([
  ['all that is due', [], 8_000, { ok: true }],
  ['a fen more', [], 8_001, { ok: false, error: { code: 'OVER_DUE', leftFen: 8_000 } }],
  ['the rest', [wish('a', 5_000)], 3_000, { ok: true }],
  ['a fen more than the rest', [wish('a', 5_000)], 3_001, { ok: false, error: { code: 'OVER_DUE', leftFen: 3_000 } }],
] as const)('%s', (_, before, amount, expected) => {
  expect(withPayout(paying(...before), room(8_000), wish('z', amount))).toMatchObject(expected)
})

test.each([
  ['M7 all that families paid', [balance('FEES', 704)], wish('z', 704), { ok: true }],
  [
    'M7 a fen more',
    [balance('FEES', 704)],
    wish('z', 705),
    { error: { code: 'FUNDING_SHORT', funding: 'FEES', leftFen: 704 } },
  ],
  ['M7 nothing came in', [balance('FEES', 9_999)], wish('z', 1, 'GOVERNMENT'), { error: { leftFen: 0 } }],
  ['M7 money went back since', [balance('FEES', -5)], wish('z', 1), { error: { code: 'FUNDING_SHORT', leftFen: 0 } }],
  [
    'M7 the subsidy first',
    SUBSIDIZED.balances,
    wish('z', 1, 'GOVERNMENT'),
    { error: { code: 'SUBSIDY_FIRST', leftFen: 9_000 } },
  ],
] as const)('%s', (_, balances, wished, expected) => {
  expect(withPayout([], room(8_000, balances), wished)).toMatchObject(expected)
})

test('the same told again is one; the same key for something else is refused', () => {
  const entries = paying(wish('a', 5_000))
  expect(withPayout(entries, room(8_000), wish('a', 5_000))).toEqual({ ok: true, value: entries })
  expect(withPayout(entries, room(0, []), wish('a', 5_000))).toEqual({ ok: true, value: entries })
  for (const other of [
    wish('a', 4_999),
    wish('a', 5_000, 'GOVERNMENT'),
    { ...wish('a', 5_000), on: schoolDate('2026-10-31') },
  ])
    expect(withPayout(entries, room(8_000), other)).toEqual({ ok: false, error: { code: 'KEY_TAKEN' } })
})

test('more was paid than is due now: nothing is left, never less than nothing', () => {
  expect(withPayout(paying(wish('a', 8_000)), room(4_000), wish('b', 1))).toMatchObject({ error: { leftFen: 0 } })
})

test('taken back by its opposite, once, and then it can be paid anew', () => {
  const paid = withPayout([], SUBSIDIZED, wish('a', 8_000, 'SUBSIDY'))
  const entries = paid.ok ? paid.value : []
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
        const paid = withPayout(entries, room(8_000), wish(key, amount))
        entries = (isBack ? takingBack(entries, back(key)) : paid.ok ? paid.value : entries) ?? entries
        expect(paidIn(entries)).toBeGreaterThanOrEqual(0)
        expect(paidIn(entries)).toBeLessThanOrEqual(DUE)
      }
    }),
  )
})
