// Tests a bill's ledger: the golden table, and that no order of entries loses or sends money twice.
import fc from 'fast-check'
import { fen, sumFen } from '../../values/fen'
import { type MoneyEntry, moneySummary, planReturns, withEntry } from './money-ledger'
import { ledgerCases, paid, promised, settled, stuck } from './money-ledger.cases'

const ledgerOf = (told: readonly MoneyEntry[]) => told.reduce<readonly MoneyEntry[]>(withEntry, [])

test.each(ledgerCases)('$name', ({ told, keptFen, expected }) => {
  const standing = moneySummary(ledgerOf(told))
  expect({
    paid: standing.paidFen,
    returning: standing.returningFen,
    returned: standing.returnedFen,
    open: standing.open.map(({ refundNo }) => refundNo),
    stuck: standing.stuck.map(({ refundNo }) => refundNo),
    plan: planReturns(standing, keptFen).map(({ paymentNo, amountFen }) => [paymentNo, amountFen]),
  }).toEqual({ stuck: [], ...expected })
  expect(standing.heldFen).toBe(standing.paidFen - standing.returningFen)
})

test('each payment says what of it goes back and what went', () => {
  const told = [paid('a', 100), paid('b', 50), promised('bR1', 'b', 50), promised('aR1', 'a', 20), settled('bR1')]
  expect(
    moneySummary(told).payments.map(({ paymentNo, returningFen, returnedFen }) => [
      paymentNo,
      returningFen,
      returnedFen,
    ]),
  ).toEqual([
    ['a', 20, 0],
    ['b', 50, 50],
  ])
})

const same = [paid('a', 100), promised('aR1', 'a', 20), settled('aR1'), settled('aR1', 'RETURN_FAILED')] as const
test.each<[string, readonly MoneyEntry[], MoneyEntry, number]>([
  ['the same payment again', same, paid('a', 100), 0],
  ['another payment', same, paid('b', 100), 1],
  ['the same promise again', same, promised('aR1', 'a', 20), 0],
  ['another promise', same, promised('aR2', 'a', 20), 1],
  [
    'sent, after it was told that it failed',
    same.slice(1, 2).concat(settled('aR1', 'RETURN_FAILED')),
    settled('aR1'),
    0,
  ],
  ['sent, once it was promised', same.slice(0, 2), settled('aR1'), 1],
  ['another one sent', same.slice(0, 3), settled('aR2'), 1],
  ['promised, though the outcome was told first', [settled('aR1')], promised('aR1', 'a', 20), 1],
  ['a payment numbered like a return', [settled('a')], paid('a', 100), 1],
  ['a promise numbered like a payment', [paid('a', 100)], promised('a', 'a', 20), 1],
])('%s', (_, told, entry, more) => {
  expect(withEntry(told, entry)).toHaveLength(told.length + more)
})

/** What the school comes to keep, the payments, and what became of every promise, in any order. */
const stories = fc.record({
  payments: fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 5 }),
  kept: fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 6 }),
  fails: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  sticks: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
})

interface Fates {
  readonly fails: Iterator<boolean>
  readonly sticks: Iterator<boolean>
}

/** Promises what is above `keptFen`, and tells what became of each promise. */
function afterReturning(ledger: readonly MoneyEntry[], keptFen: number, { fails, sticks }: Fates) {
  return planReturns(moneySummary(ledger), fen(keptFen)).reduce((told, { paymentNo, amountFen }) => {
    const refundNo = `${paymentNo}R${told.length}`
    const outcome = settled(refundNo, fails.next().value === true ? 'RETURN_FAILED' : 'RETURNED')
    const between = sticks.next().value === true ? [stuck(refundNo)] : []
    return [promised(refundNo, paymentNo, amountFen), ...between, outcome].reduce(withEntry, told)
  }, ledger)
}

test('in = kept + given back, always; no payment gives back more than it was; telling everything twice changes nothing', () => {
  fc.assert(
    fc.property(stories, ({ payments, kept, fails, sticks }) => {
      const fates = { fails: fails.values(), sticks: sticks.values() }
      const start = ledgerOf(payments.map((amount, index) => paid(`p${index}`, amount)))
      const ledger = kept.reduce((told, keptFen) => afterReturning(told, keptFen, fates), start)
      const standing = moneySummary(ledger)
      expect(standing.paidFen).toBe(sumFen(payments.map((amount) => fen(amount))))
      expect(standing.heldFen).toBe(standing.paidFen - standing.returnedFen)
      for (const { amountFen, returningFen } of standing.payments) expect(returningFen).toBeLessThanOrEqual(amountFen)
      expect([...ledger].reduce<readonly MoneyEntry[]>(withEntry, ledger)).toBe(ledger)
    }),
  )
})
