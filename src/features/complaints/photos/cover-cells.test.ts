// Tests that cells cover a photo without gap, and stay large enough to be tapped.
import { cellsOf, coverOf } from './cover-cells'

test('all cells together are the whole photo', () => {
  const cells = cellsOf({ width: 1200, height: 1600 }, 'standard')
  const covers = Array.from({ length: cells.columns * cells.rows }, (_, index) => coverOf(cells, index))
  const area = covers.reduce((sum, { width, height }) => sum + width * height, 0)
  expect(area).toBeCloseTo(1)
  expect(coverOf(cells, 0)).toMatchObject({ left: 0, top: 0 })
  const last = coverOf(cells, cells.columns * cells.rows - 1)
  expect(last.left + last.width).toBeCloseTo(1)
  expect(last.top + last.height).toBeCloseTo(1)
})

test.each([
  [{ width: 1600, height: 1200 }, 'standard', { columns: 6, rows: 4 }],
  [{ width: 1200, height: 1600 }, 'large', { columns: 4, rows: 5 }],
  [{ width: 1600, height: 10 }, 'standard', { columns: 6, rows: 1 }],
  [{ width: 400, height: 16_000 }, 'standard', { columns: 6, rows: 24 }],
] as const)('%j in %s type', (photo, size, cells) => {
  expect(cellsOf(photo, size)).toEqual(cells)
})
