// Tests that reconciliation reports nothing when a bill adds up, and every fen that does not.
import fc from 'fast-check'
import { exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { exampleBill } from '../bills/example-bill'
import { waiverOf } from '../bills/example-bill-events'
import { billFaults } from './reconcile-bill'
import { reconcileCases, withSums } from './reconcile-bill.cases'

test.each(reconcileCases)('$name', ({ bill, payments, faults }) => {
  const found = billFaults(bill, payments)
  expect(found.map(({ kind, what, isFen, shouldBeFen }) => [kind, what, isFen, shouldBeFen])).toEqual(faults)
  expect(found.every(({ billId }) => billId === bill._id)).toBe(true)
})

test('any bill as it is issued adds up, whatever its waiver; one fen on any line does not', () => {
  const amount = { lessons: fc.integer({ min: 1, max: 170 }), care: fc.integer({ min: 1, max: 170 }) }
  fc.assert(
    fc.property(fc.record(amount), fc.integer({ min: 0, max: 10_000 }), fc.nat(1), ({ lessons, care }, bps, at) => {
      const dates = exampleCare(lessons).lessonDates
      const enrollments = [
        exampleEnrollment({ lessonDates: dates }),
        exampleCare(care, { courseId: 'dance', kind: 'ENRICHMENT' }),
      ]
      const issued = exampleBill(enrollments, { waiver: bps === 0 ? null : waiverOf(bps) })
      expect(billFaults(withSums(issued), [])).toEqual([])
      const lines = issued.lines.map((line, index) =>
        index === at ? { ...line, payableFen: fen(line.payableFen + 1) } : line,
      )
      expect(billFaults(withSums({ ...issued, lines }), []).map(({ kind }) => kind)).toContain('LINE')
    }),
    { numRuns: 60 },
  )
})
