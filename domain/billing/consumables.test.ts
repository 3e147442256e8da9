// Owns the golden table of consumables: apart from the service, only what was ordered, in fen.
import type { Consumable } from '../enrollment/course'
import { dailyLessons, exampleEnrollment, exampleTerm } from '../enrollment/example-enrollment'
import { fen } from '../fen'
import { type ConsumableOrder, consumableRefund, reckonConsumables } from './consumables'
import { inventedPack } from './fee-invented.cases'
import { reckonFees } from './fee-reckoning'
import { demo2026 } from './packs/demo-2026'
import { fuyang2021 } from './packs/fuyang-2021'

const source = { document: '示例', number: '', clause: '', date: '', demonstration: true }
const clay: Consumable = { name: '陶泥', spec: '5千克', unitPrice: fen(4_300), quantity: 2, mode: 'ENTRUSTED' }
const order = (about: Partial<Consumable> = {}, entrustedBy: string | null = 'parent'): ConsumableOrder => ({
  courseId: 'pottery',
  consumable: { ...clay, ...about },
  entrustedBy,
})
const full = { basisPoints: 10_000, source }
const pottery = exampleEnrollment({ courseId: 'pottery', lessonDates: dailyLessons(32) })
const serviceOf = (waiver: typeof full | null) =>
  reckonFees({ pack: demo2026, term: exampleTerm, enrollments: [pottery], waiver }).totalFen

// 32 × 6.00 = 192.00; clay 2 × 43.00 = 86.00, on a bill of its own
test('F10', () => {
  expect(serviceOf(null)).toBe(19_200)
  const { mode: _, ...shown } = clay
  const line = { courseId: 'pottery', ...shown, amountFen: 8_600, payableFen: 8_600 }
  expect(reckonConsumables(demo2026, [order()], null)).toEqual({
    ok: true,
    value: { lines: [{ ...line, source: demo2026.consumableModes.source }], totalFen: 8_600 },
  })
})

// service 192.00 × 0; the clay is still due under demo-2026
test('F10b', () => {
  expect(serviceOf(full)).toBe(0)
  expect(reckonConsumables(demo2026, [order()], full)).toMatchObject({ ok: true, value: { totalFen: 8_600 } })
})

// the invented pack waives half of consumables too, half up: 86.01 ÷ 2 = 43.005 → 43.01
test('a pack may let the waiver cover consumables', () => {
  const odd = order({ unitPrice: fen(8_601), quantity: 1 })
  const half = { basisPoints: 5_000, source }
  expect(reckonConsumables(inventedPack, [odd, order()], half)).toMatchObject({
    ok: true,
    value: {
      lines: [
        { amountFen: 8_601, payableFen: 4_301, source: { clause: '第十一条' } },
        { amountFen: 8_600, payableFen: 4_300 },
      ],
      totalFen: 8_601,
    },
  })
  expect(reckonConsumables(inventedPack, [order()], null)).toMatchObject({ ok: true, value: { totalFen: 8_600 } })
})

test.each([
  ['ENTRUSTING_NOT_ALLOWED', demo2026, order({ mode: 'SELF' })],
  ['ENTRUSTING_NOT_ALLOWED', fuyang2021, order()],
  ['CONSENT_MISSING', demo2026, order({}, null)],
  ['QUANTITY_NOT_WHOLE', demo2026, order({ quantity: 0 })],
  ['QUANTITY_NOT_WHOLE', demo2026, order({ quantity: 1.5 })],
])('%s', (code, pack, wrong) => {
  expect(reckonConsumables(pack, [order(), wrong], null)).toEqual({ ok: false, error: { code } })
})

test('nothing ordered, nothing due: buying it yourself is no order', () => {
  expect(reckonConsumables(fuyang2021, [], null)).toEqual({ ok: true, value: { lines: [], totalFen: 0 } })
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
