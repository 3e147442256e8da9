// Tests sizes of redrawn photos, and that a cover is drawn over the picture, never under it.
import { drawOn, sizeWithin } from './photo-drawing'

test.each([
  [{ width: 4000, height: 3000 }, 1600, { width: 1600, height: 1200 }],
  [{ width: 3000, height: 4000 }, 1600, { width: 1200, height: 1600 }],
  [{ width: 640, height: 480 }, 1600, { width: 640, height: 480 }],
  [{ width: 9000, height: 1 }, 1600, { width: 1600, height: 1 }],
])('%j within %d', (size, longest, drawn) => {
  expect(sizeWithin(size, longest)).toEqual(drawn)
})

test('white first, then the picture, then what covers it, to whole pixels outward', () => {
  const strokes: unknown[] = []
  const brush = {
    fillStyle: '' as unknown,
    drawImage: (...stroke: readonly unknown[]) => void strokes.push(stroke),
    fillRect: (...stroke: readonly number[]) => void strokes.push([brush.fillStyle, ...stroke]),
  }
  const covers = [{ left: 0.25, top: 0.5, width: 0.33, height: 0.5 }]
  drawOn(brush, { picture: 'photo', size: { width: 10, height: 10 }, covers })
  expect(strokes).toEqual([
    ['#ffffff', 0, 0, 10, 10],
    ['photo', 0, 0, 10, 10],
    ['#1e2a26', 2, 5, 4, 5],
  ])
})
