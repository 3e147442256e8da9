// Tests how narrow a table may become.
import { narrowestOf, scaled } from './table-width'

test('a column without a width of its own keeps room for a name', () => {
  expect(narrowestOf([{}, { width: 98 }, { width: 70 }], false)).toBe(304)
  expect(narrowestOf([{ width: 100 }], true)).toBe(142)
  expect(scaled(98)).toBe('calc(98px * var(--desk-scale, 1))')
})
