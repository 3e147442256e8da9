// Tests published sums over several publications.
import fc from 'fast-check'
import { COMPLAINT_CATEGORIES } from '../categories/category'
import { CASE_RESULTS } from '../channel/case-result'
import { SMALLEST_SHOWN } from './merge-small-counts'
import { type ClosedCase, NOTHING_PUBLISHED, type PublishedSums, publishResults } from './publish-results'

const punished = (category: ClosedCase['category']): ClosedCase => ({ result: 'PROVEN_PUNISHED', category })

test('the first five are published, four wait', () => {
  const five = Array.from({ length: 5 }, () => punished('REFUND_REFUSED'))
  expect(publishResults(NOTHING_PUBLISHED, five.slice(1))).toBeNull()
  expect(publishResults(NOTHING_PUBLISHED, five)).toEqual({
    closed: 5,
    byResult: { PROVEN_PUNISHED: 5 },
    byTopic: { CHARGES: 5 },
  })
})

test('a child’s safety is never a line of its own', () => {
  const cases = Array.from({ length: 9 }, () => punished('CHILD_SAFETY'))
  expect(publishResults(NOTHING_PUBLISHED, cases)?.byTopic).toEqual({ REST: 9 })
})

const anyCase: fc.Arbitrary<ClosedCase> = fc.record({
  result: fc.constantFrom(...CASE_RESULTS),
  category: fc.constantFrom(...COMPLAINT_CATEGORIES),
})

test('between any two publications every cell grew by nothing or by at least five, and cells add up', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCase, { maxLength: 20 }), { maxLength: 5 }), (batches) => {
      let published: PublishedSums = NOTHING_PUBLISHED
      for (const batch of batches) {
        const next = publishResults(published, batch)
        if (next === null) continue
        for (const table of ['byResult', 'byTopic'] as const) expectSafe(published[table], next[table], next.closed)
        published = next
      }
    }),
  )
})

function expectSafe(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>, total: number) {
  for (const [key, count] of Object.entries(after)) {
    const grown = count - (before[key] ?? 0)
    expect(grown === 0 || grown >= SMALLEST_SHOWN).toBe(true)
  }
  expect(Object.values(after).reduce((sum, count) => sum + count, 0)).toBe(total)
}
