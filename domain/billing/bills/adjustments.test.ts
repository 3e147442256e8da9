// Tests adjustments: the golden table, and rules that hold for any events in any order.
import fc from 'fast-check'
import { dailyLessons, exampleCare, exampleEnrollment, exampleTerm } from '../../enrollment/seats/example-enrollment'
import { fen, sumFen } from '../../values/fen'
import type { ChargedEnrollment } from '../fees/unit-price'
import { inventedPack } from '../policy/fee-invented.cases'
import { frozenPack } from '../policy/frozen-pack'
import { fuyang2021 } from '../policy/fuyang-2021'
import { type Adjusted, adjustBill, balanceOf } from './adjustments'
import { adjustmentCases } from './adjustments.cases'
import { care, waiverOf } from './example-bill-events'
import { freeWayOutCases } from './free-way-out.cases'
import { issueBill } from './issue-bill'
import type { BillEvent } from './issued-bill'
import { refundCases } from './refunds.cases'

const serviceDays = dailyLessons(100)
const issue = (pack = frozenPack, enrollments: readonly ChargedEnrollment[] = [], basisPoints = 0) =>
  issueBill({ pack, term: exampleTerm, enrollments, waiver: waiverOf(basisPoints) }, serviceDays)

test.each([...refundCases, ...adjustmentCases, ...freeWayOutCases])(
  '$id $name',
  ({ pack = frozenPack, enrollments, events, expected }) => {
    const bill = issueBill({ pack, term: exampleTerm, enrollments, waiver: null }, serviceDays)
    const { adjustments, awaitingConsent, keptFen } = adjustBill(bill, events)
    expect({
      issuedFen: sumFen(bill.lines.map(({ payableFen }) => payableFen)),
      keptFen,
      entries: adjustments.map(({ eventId, lineId, kind, amountFen }) => [eventId, lineId, kind, amountFen]),
      awaitingConsent,
    }).toEqual({ awaitingConsent: [], ...expected })
    for (const { eventId, reason } of adjustments) {
      expect(events.find(({ id }) => id === eventId)?.type).toBe(reason)
    }
  },
)

test('an event of another bill is a bug', () => {
  const event: BillEvent = { id: '1', type: 'ABSENT', lineId: 'nobody', dates: [] }
  expect(() => adjustBill(issue(inventedPack, [exampleEnrollment()]), [event])).toThrow('an event of another bill')
})

test('a line is added once: another event may not add it again; waiting for consent is told once', () => {
  const issued = issue(frozenPack, [exampleEnrollment()])
  const again: BillEvent = { ...care(1, '2027-03-01', 'parent'), id: 'other' }
  expect(() => adjustBill(issued, [care(1, '2027-03-01', 'parent'), again])).toThrow('a line already on the bill')
  const waiting = care(1, '2027-03-01', null)
  expect(adjustBill(issued, [waiting, waiting]).awaitingConsent).toEqual(['care'])
})

test('a bill keeps the waiver it was issued with, and what is unwaived, subsidy taken off', () => {
  const pack = fuyang2021
  const subsidy = { amount: fen(1_600), source: waiverOf(0).source }
  const reckoning = { pack, term: exampleTerm, enrollments: [exampleEnrollment()], waiver: waiverOf(5_000), subsidy }
  // 36 × 6.00 = 216.00, less 16.00 = 200.00, half of it 100.00
  const [line] = issueBill(reckoning, serviceDays).lines
  expect(line).toMatchObject({ chargedFen: 21_600, unwaivedFen: 20_000, payableFen: 10_000 })
  const whole: BillEvent = { id: 'w', type: 'WAIVER_APPROVED', waiver: waiverOf(7_500), on: exampleTerm.from }
  expect(adjustBill(issueBill(reckoning, serviceDays), [whole]).keptFen).toBe(5_000)
})

describe('what is to be paid or given back', () => {
  test.each([
    [15_200, 21_600, 0, 0, 6_400],
    [15_200, 21_600, 6_400, 0, 0],
    [15_000, 6_000, 0, 9_000, 0],
    [15_000, 0, 0, 15_000, 0],
    [0, 100, 100, 0, 0],
  ])('kept %d, paid %d, returned %d: pay %d, return %d', (kept, paid, returned, toPayFen, toReturnFen) => {
    expect(balanceOf({ keptFen: fen(kept) }, fen(paid), fen(returned))).toEqual({ toPayFen, toReturnFen })
  })
})

const day = fc.integer({ min: 0, max: 99 }).map((index) => serviceDays[index] ?? exampleTerm.from)
const lineId = fc.constantFrom('chess', 'care')
const eventWithoutId = fc.oneof(
  fc.record({
    type: fc.constantFrom('CANCELED_BY_SCHOOL' as const, 'FORCE_MAJEURE' as const, 'ABSENT' as const),
    lineId,
    dates: fc.array(day, { maxLength: 8 }),
  }),
  fc.record({ type: fc.constant('WITHDRAWN' as const), lineId, endsBefore: day }),
  fc.record({
    type: fc.constant('WAIVER_APPROVED' as const),
    waiver: fc.integer({ min: 0, max: 10_000 }).map(waiverOf),
    on: day,
  }),
)
const history = fc
  .array(eventWithoutId, { maxLength: 8 })
  .map((events) => events.map((event, index): BillEvent => ({ ...event, id: `e${index}` })))
const bill = fc
  .record({
    pack: fc.constantFrom(frozenPack, fuyang2021, inventedPack),
    lessons: fc.integer({ min: 1, max: 100 }),
    price: fc.integer({ min: 0, max: 600 }),
    basisPoints: fc.integer({ min: 0, max: 10_000 }),
  })
  .map(({ pack, lessons, price, basisPoints }) => {
    const later = exampleEnrollment({ lessonDates: dailyLessons(lessons, '2026-09-20'), pricePerLesson: fen(price) })
    return issue(pack, [later, exampleCare(lessons)], basisPoints)
  })
const sumOf = ({ adjustments }: Adjusted, kind: 'REFUND' | 'CHARGE') =>
  sumFen(adjustments.filter((one) => one.kind === kind).map(({ amountFen }) => amountFen))

describe('whatever happens', () => {
  test('refunds are never above what was paid, and kept + refunded = issued', () => {
    fc.assert(
      fc.property(bill, history, (issued, events) => {
        const asked = sumFen(issued.lines.map(({ payableFen }) => payableFen))
        const adjusted = adjustBill(issued, events)
        expect(sumOf(adjusted, 'CHARGE')).toBe(0)
        expect(sumOf(adjusted, 'REFUND')).toBeLessThanOrEqual(asked)
        expect(adjusted.keptFen + sumOf(adjusted, 'REFUND')).toBe(asked)
        expect(adjusted.adjustments.every(({ amountFen }) => amountFen > 0)).toBe(true)
      }),
    )
  })

  test('entries once made never change when more happens', () => {
    fc.assert(
      fc.property(bill, history, history, (issued, events, more) => {
        const later = more.map((event) => ({ ...event, id: `later-${event.id}` }))
        const { adjustments } = adjustBill(issued, events)
        expect(adjustBill(issued, [...events, ...later]).adjustments.slice(0, adjustments.length)).toEqual(adjustments)
      }),
    )
  })

  test('telling everything twice changes nothing', () => {
    fc.assert(
      fc.property(bill, history, (issued, events) => {
        expect(adjustBill(issued, [...events, ...events])).toEqual(adjustBill(issued, events))
      }),
    )
  })

  test('lessons lost in another order leave the same to pay', () => {
    fc.assert(
      fc.property(bill, history, (issued, events) => {
        const losses = events.filter(({ type }) => type !== 'WAIVER_APPROVED')
        expect(adjustBill(issued, [...losses].reverse()).keptFen).toBe(adjustBill(issued, losses).keptFen)
      }),
    )
  })
})
