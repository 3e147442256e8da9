// Tests that consumables are charged apart from the service, and only when ordered.
import { dailyLessons, exampleEnrollment, exampleTerm } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { calculateFees } from '../fees/calculate-fees'
import { inventedPack } from '../policy/fee-invented.cases'
import { frozenPack } from '../policy/frozen-pack'
import { fuyang2021 } from '../policy/fuyang-2021'
import { consumableRefund, reckonConsumables } from './consumables'
import { consumableCases, orderOf } from './consumables.cases'
import { waiverOf } from './example-bill-events'

const pottery = exampleEnrollment({ courseId: 'pottery', lessonDates: dailyLessons(32) })

test.each(consumableCases)('$id $name', ({ pack, orders, waiver, expected }) => {
  const { totalFen } = calculateFees({ pack, term: exampleTerm, enrollments: [pottery], waiver })
  const consumables = reckonConsumables(pack, orders, waiver)
  expect({ serviceFen: totalFen, consumablesFen: consumables.ok ? consumables.value.totalFen : null }).toEqual(expected)
})

test('a line names what was ordered, and the clause it rests on', () => {
  const { mode: _, ...shown } = orderOf().consumable
  const line = { courseId: 'pottery', ...shown, amountFen: 8_600, payableFen: 8_600 }
  const source = frozenPack.consumableModes.source
  expect(reckonConsumables(frozenPack, [orderOf()], waiverOf(10_000))).toMatchObject({
    value: { lines: [{ ...line, source }] },
  })
  expect(reckonConsumables(inventedPack, [orderOf()], waiverOf(5_000))).toMatchObject({
    value: { lines: [{ ...line, payableFen: 4_300, source: { clause: '第十一条' } }] },
  })
  expect(reckonConsumables(inventedPack, [orderOf()], null)).toMatchObject({ value: { lines: [line] } })
})

test.each([
  ['ENTRUSTING_NOT_ALLOWED', frozenPack, orderOf({ mode: 'SELF' })],
  ['ENTRUSTING_NOT_ALLOWED', fuyang2021, orderOf()],
  ['CONSENT_MISSING', frozenPack, orderOf({}, null)],
  ['QUANTITY_NOT_WHOLE', frozenPack, orderOf({ quantity: 0 })],
  ['QUANTITY_NOT_WHOLE', frozenPack, orderOf({ quantity: 1.5 })],
])('%s', (code, pack, wrong) => {
  expect(reckonConsumables(pack, [orderOf(), wrong], null)).toEqual({ ok: false, error: { code } })
})

describe('what was not used is given back', () => {
  const line = { payableFen: fen(1_000), quantity: 3 }
  // 10.00 × 1 ÷ 3 = 3.333… → 3.33; × 2 ÷ 3 = 6.666… → 6.67, less 3.33 = 3.34; × 3 ÷ 3 = 10.00
  test.each([
    [0, 0, 0],
    [1, 0, 333],
    [2, 333, 334],
    [3, 667, 333],
    [4, 667, 333],
    [1, 500, 0],
  ])('%d returned, %d given back before: %d', (returned, before, due) => {
    expect(consumableRefund(line, returned, fen(before))).toBe(due)
  })
})
