// Tests returned material: the golden table, on the bill, its receipt and its ledger.
import fc from 'fast-check'
import { fen } from '../../values/fen'
import { receiptOf } from '../documents/receipt'
import { moneySummary } from '../ledger/money-ledger'
import { withPromises } from '../payments/promise-returns'
import { accountOf } from './bill-account'
import type { Bill } from './bill-record'
import { consumablesAfter, returnablePieces } from './consumable-returns'
import { back, consumableReturnCases } from './consumable-returns.cases'
import { changesOf } from './describe-adjustments'
import { exampleBill } from './example-bill'
import { exampleClay, paid } from './example-money'

const billOf = (about: Partial<Bill>): Bill => ({ ...exampleBill(), consumables: [exampleClay], ...about })

test.each(consumableReturnCases)('$id $name', ({ clay = {}, events, paidFen = 0, expected }) => {
  const money = paidFen === 0 ? [] : [paid('p', paidFen)]
  const bill = billOf({ consumables: [{ ...exampleClay, ...clay }], events, money })
  const after = { ...bill, money: withPromises(bill, 1) }
  const { adjusted, consumablesFen, keptFen, toPayFen, unpromisedFen, askedFen } = accountOf(after)
  expect({
    consumablesFen,
    keptFen,
    toPayFen,
    promisedFen: moneySummary(after.money).returningFen,
    entries: adjusted.adjustments.map(({ eventId, lineId, amountFen }) => [eventId, lineId, amountFen]),
  }).toEqual(expected)
  expect(unpromisedFen).toBe(0)
  expect(askedFen).toBe(21_600 + (clay.payableFen ?? exampleClay.payableFen))
  if (paidFen > 0) expect(receiptOf(after, 'p')?.askedFen).toBe(keptFen)
})

test('told with its name and its pieces; the receipt names those that stayed', () => {
  const bill = billOf({ events: [back(1)], money: [paid('p', 30_200)] })
  expect(changesOf(bill, accountOf(bill).adjusted.adjustments)).toEqual([
    {
      reason: 'CONSUMABLE_RETURNED',
      title: '陶泥',
      kind: 'REFUND',
      amountFen: 4_300,
      on: '2026-10-20',
      lessons: 0,
      pieces: 1,
    },
  ])
  expect(receiptOf(bill, 'p')?.consumables).toEqual([{ title: '陶泥 5千克 ×1', amountFen: 4_300 }])
})

test('what may still come back: of what cost nothing, nothing; of another bill, a bug', () => {
  const left = (about: Partial<typeof exampleClay>, pieces: number) =>
    consumablesAfter([{ ...exampleClay, ...about }], pieces === 0 ? [] : [back(pieces)]).map(returnablePieces)
  expect([left({}, 0), left({}, 1), left({}, 2), left({}, 5)]).toEqual([[2], [1], [0], [0]])
  expect(left({ payableFen: fen(0) }, 0)).toEqual([0])
  expect(() => consumablesAfter([], [back(1)])).toThrow('a return of another bill')
})

test('whatever comes back in whatever portions: never above what was charged, kept + given back = charged', () => {
  const story = fc.record({
    payable: fc.integer({ min: 0, max: 20_000 }),
    quantity: fc.integer({ min: 1, max: 9 }),
    pieces: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 }),
  })
  fc.assert(
    fc.property(story, ({ payable, quantity, pieces }) => {
      const line = { ...exampleClay, quantity, payableFen: fen(payable) }
      const bill = billOf({ consumables: [line], events: pieces.map((count, index) => back(count, `e${index}`)) })
      const { adjusted, consumablesFen } = accountOf(bill)
      const given = adjusted.adjustments.reduce((sum, { amountFen }) => sum + amountFen, 0)
      expect(consumablesFen).toBeGreaterThanOrEqual(0)
      expect(given + consumablesFen).toBe(payable)
      const all = pieces.reduce((sum, count) => sum + count, 0) >= quantity
      if (all) expect(consumablesFen).toBe(0)
    }),
  )
})
