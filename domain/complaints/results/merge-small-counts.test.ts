// Tests merging small counts, by table and for every way of subtracting.
import fc from 'fast-check'
import { mergeSmallCounts, SMALLEST_SHOWN } from './merge-small-counts'
import { mergeCases } from './merge-small-counts.cases'

test.each(mergeCases)('$name', ({ counts, merged }) => {
  const found = mergeSmallCounts(counts)
  const shown = found?.shown.map(({ key, count }) => [key, count] as const)
  expect(found && { shown: Object.fromEntries(shown ?? []), rest: found.rest }).toEqual(merged)
})

test('no number that can be computed from what is shown is small', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ maxLength: 3 }), fc.nat({ max: 12 }), { maxKeys: 8 }), (counts) => {
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
      const merged = mergeSmallCounts(counts)
      if (merged === null) return expect(total).toBeLessThan(SMALLEST_SHOWN)
      const cells = [...merged.shown.map(({ count }) => count), merged.rest]
      expect(cells.reduce((sum, count) => sum + count, 0)).toBe(total)
      // Cells add up to the total: whatever is computed from them is a sum of cells, and none of those is small.
      for (const cell of cells) expect(cell === 0 || cell >= SMALLEST_SHOWN).toBe(true)
    }),
  )
})
